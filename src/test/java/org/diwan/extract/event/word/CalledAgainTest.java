package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call that names nobody goes to whom the same speaker accused before. */
class CalledAgainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهمت كندا روسيا بالتجسس وطالبت بوقف الهجمات | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]; REQUEST OCCURRED actor=[CAN] recipient=[RUS]
          اتهمت كندا روسيا بالتجسس، محذرة من التصعيد | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]; THREATEN OCCURRED actor=[CAN] recipient=[RUS]
          اتهمت كندا روسيا بالتجسس، مطالبة بعقوبات ضد موسكو | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          # another calls; a third side is called for
          اتهمت كندا روسيا بالتجسس، وطالب رئيس توغو بوقف الهجمات | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          اتهمت كندا روسيا بالتجسس وطالبت بحماية أوكرانيا | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
