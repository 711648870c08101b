package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nationality of people in the case of the object is of whom an arrest befalls. */
class HeldNationalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اعتقلت قوات الأمن فجر أمس خمسة ناشطين كينيين | COERCE OCCURRED recipient=[KEN]
          # forces with their state
          اعتقلت قوات الأمن الإثيوبية خمسة ناشطين كينيين | COERCE OCCURRED actor=[~قوات الامن@ETH] recipient=[KEN]
          # an attack, and who is told to suffer it, is another matter
          هاجمت قوات الأمن فجر أمس خمسة ناشطين كينيين | ASSAULT OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
