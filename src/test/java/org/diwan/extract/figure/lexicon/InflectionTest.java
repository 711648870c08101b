package org.diwan.extract.figure.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which a counted noun stands behind a number. */
class InflectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل 70 مهندسا | COUNT 70 مهندس
          وصل 7 مهندسين | COUNT 7 مهندس
          وصل مهندسان | COUNT 2 مهندس
          زرع 3 شجرات | COUNT 3 شجرة
          # no such form
          وصل 7 الذين | ''
          زرع 3 الشجرات | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
