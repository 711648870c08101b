package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose envoy comes back. */
class EnvoyBackTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عاد السفير الكيني إلى غانا | RELATIONS OCCURRED actor=[KEN] recipient=[GHA]
          أعادت كينيا سفيرها إلى غانا | RELATIONS OCCURRED actor=[KEN] recipient=[GHA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
