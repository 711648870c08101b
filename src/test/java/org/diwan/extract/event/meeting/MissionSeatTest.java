package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In whose land a mission is opened. */
class MissionSeatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعادت كينيا فتح سفارتها في مالي | RELATIONS OCCURRED actor=[KEN] recipient=[MLI]
          # two sides are told, and where it is signed is no third
          استئناف العلاقات الدبلوماسية بين كينيا ومالي في غانا | RELATIONS OCCURRED actor=[KEN MLI]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
