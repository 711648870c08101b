package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who flees or goes home from exile makes no visit; who governs does. */
class FlightTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عاد الرئيس الكيني من القاهرة | VISIT OCCURRED actor=[KEN] recipient=[EGY]
          نازحون سوريون عادوا من لبنان | ''
          غادر لبنان لاجئون سوريون إلى تركيا | ''
          تناول الوزير زيارة النازحين السوريين إلى لبنان | VISIT OCCURRED actor=[SYR] recipient=[LBN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
