package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call on the parties or people of the country that the article is about. */
class PeopleThereTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اندلعت مواجهات في السودان. يتواصل القتال في السودان. يعاني السودان الجوع. دعت النرويج جميع الأطراف إلى ضبط النفس | REQUEST OCCURRED actor=[NOR] recipient=[SDN]
          اندلعت مواجهات في السودان. يتواصل القتال في السودان. يعاني السودان الجوع. أبدت النرويج قلقها داعية طرفي النزاع إلى ضبط النفس | REQUEST OCCURRED actor=[NOR] recipient=[SDN]
          اندلعت مواجهات في السودان. يتواصل القتال في السودان. يعاني السودان الجوع. قالت النرويج إن الوضع صعب. وأضافت: ندعو جميع الأطراف إلى ضبط النفس | REQUEST OCCURRED actor=[NOR] recipient=[SDN]
          # a country named once; two named as often; a subject without a name
          اندلعت مواجهات في السودان. دعت النرويج جميع الأطراف إلى ضبط النفس | ''
          يتواصل القتال في السودان وتشاد. يعاني السودان وتشاد الجوع. ينتظر السودان وتشاد المطر. دعت النرويج جميع الأطراف إلى ضبط النفس | ''
          اندلعت مواجهات في السودان. يتواصل القتال في السودان. يعاني السودان الجوع. دعت الحكومة إلى ضبط النفس | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
