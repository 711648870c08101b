package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Penalties of which only is told who lays them. */
class PenalisedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          لا تخشى تركيا شيئا. هبطت الليرة في تركيا بعد العقوبات الأمريكية. وقال الناس في تركيا إن تركيا قوية | SANCTION OCCURRED actor=[USA] recipient=[TUR]
          # behind the passive stands whose penalties they are
          فرضت عقوبات أسترالية على مسؤولين كينيين | SANCTION OCCURRED actor=[AUS] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هبطت الليرة بعد العقوبات الأمريكية",
        "لا تخشى تركيا شيئا. هبطت الليرة في تركيا بعد العقوبات الجديدة. وقال الناس في تركيا إن تركيا قوية"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
