package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what a participle behind the main verb tells. */
class MainSubjectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قررت كندا تمديد المهمة، مطالبة روسيا بالحوار | REQUEST OCCURRED actor=[CAN] recipient=[RUS]
          كندا تمدد مهمتها، منتقدة روسيا | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          # within what another verb tells is not the main verb
          نفت روسيا أن تكون أوكرانيا هاجمت القرية، منتقدة كندا | REJECT OCCURRED actor=[RUS]; ACCUSE OCCURRED actor=[RUS] recipient=[CAN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
