package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a state holds for what he says is held by the state of the land. */
class HeldDissidentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اعتقال صحفي بارز في كينيا | COERCE OCCURRED actor=[KEN]
          توقيف معارض في كينيا | COERCE OCCURRED actor=[KEN]
          اعتقال رجل في كينيا | ''
          اعتقال صحفي بعد أن غادر كينيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
