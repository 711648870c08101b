package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leaves a land for home was there. */
class DepartureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          غادر وزير الدفاع الكيني فيينا عائدا إلى نيروبي | VISIT OCCURRED actor=[KEN] recipient=[AUT]
          # on to another land
          غادر وزير الدفاع الكيني فيينا متوجها إلى برلين | VISIT OCCURRED actor=[KEN] recipient=[DEU]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
