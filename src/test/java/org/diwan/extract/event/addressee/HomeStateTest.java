package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who calls on his own state, or accuses it, does not speak for it. */
class HomeStateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حض رئيس البرلمان الكندي جون براون الحكومة الكندية على الحوار | REQUEST OCCURRED actor=[CAN] recipient=[CAN]
          اتهمت النائبة الألمانية حكومة ميركل بالتقصير | ACCUSE OCCURRED actor=[DEU] recipient=[DEU]
          # another state; the state itself
          حض رئيس البرلمان الكندي جون براون الحكومة الروسية على الحوار | REQUEST OCCURRED actor=[CAN] recipient=[RUS]
          حضت كندا الحكومة الكندية على الحوار | ''
          """)
  void receives(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
