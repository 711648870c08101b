package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits right behind a definite head number it. */
class NumberedReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اختتمت الدورة 41 | ORDINAL 41 دورة
          في دورته 12 | ORDINAL 12 دورة
          # with a counted noun behind it the number counts that
          شاركت في الدورة 12 دولة | COUNT 12 دولة
          # the head is not definite
          حضر مهرجان 41 | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
