package org.diwan.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number told twice for the same thing is one figure. */
class RepeatsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصلت 6 دول، وبدأت الدول الست العمل | COUNT 6 دولة
          اشترى 48 طائرة، وتسلم 48 مقاتلة | COUNT 48 طائرة
          # other numbers, small numbers of other things
          اشترى 48 طائرة، وتسلم 49 مقاتلة | COUNT 48 طائرة; COUNT 49 مقاتلة
          اشترى 4 طائرات، وتسلم 4 سفن | COUNT 4 طائرة; COUNT 4 سفينة
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
