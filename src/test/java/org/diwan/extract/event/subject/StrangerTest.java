package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that no list holds and no office tells is the subject, whoever else is named. */
class StrangerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى رئيس غانا وزير الخارجية الأوغندي | MEETING OCCURRED actor=[GHA UGA]
          زار رئيس غانا توغو. وعقد اجتماعا مع رئيس توغو | VISIT OCCURRED actor=[GHA] recipient=[TGO]; MEETING OCCURRED actor=[TGO GHA]
          # what they talk about, no name
          كينيا وغانا تبحثان تعزيز التعاون | MEETING ONGOING actor=[KEN GHA]
          # the stranger's meeting is not theirs
          التقى بيترسون رئيس غانا ووزير الخارجية الأوغندي | ''
          زار رئيس غانا توغو. وعقد بيترسون اجتماعا مع رئيس توغو | VISIT OCCURRED actor=[GHA] recipient=[TGO]
          عقد بيترسون اجتماعا مع وزير الخارجية الأوغندي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
