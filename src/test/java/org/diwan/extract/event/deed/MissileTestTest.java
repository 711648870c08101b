package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A state that fires a missile at nobody shows its force. */
class MissileTestTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أطلقت كوريا الشمالية ثلاثة صواريخ باليستية | MOBILIZE OCCURRED actor=[PRK]
          أطلقت إيران صاروخا باليستيا على السعودية | ASSAULT OCCURRED actor=[IRN] recipient=[SAU]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"أطلقت كوريا الشمالية قمرا صناعيا", "أطلقت حركة الشباب صاروخا باليستيا"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
