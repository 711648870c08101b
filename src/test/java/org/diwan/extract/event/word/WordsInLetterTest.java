package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that no verb sends. */
class WordsInLetterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ذكر رئيس كينيا الطقس في رسالة إلى ملك النرويج | MESSAGE OCCURRED actor=[KEN] recipient=[NOR]
          وفي رسالة إلى ملك النرويج، ذكر رئيس كينيا الطقس | MESSAGE OCCURRED actor=[KEN] recipient=[NOR]
          وأوضحت كينيا في رسالة رسمية إلى رئيس غانا وملك النرويج أن الطقس حسن | MESSAGE OCCURRED actor=[KEN] recipient=[GHA NOR]
          جاء ذلك في رسالة من رئيس كينيا إلى ملك النرويج | MESSAGE OCCURRED actor=[KEN] recipient=[NOR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what a deed makes known
        "وقال الخبير إن في الطقس رسالة من كينيا إلى غانا",
        "أوضح رئيس كينيا أن السلام رسالة إلى غانا",
        // to whom, and from nobody
        "حسن الطقس في رسالة إلى ملك النرويج",
        // to his own people
        "قال رئيس كينيا في رسالة إلى الشعب الكيني إن الطقس حسن"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("MESSAGE");
  }
}
