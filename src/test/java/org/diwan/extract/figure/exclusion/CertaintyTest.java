package org.diwan.extract.figure.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hundred per cent of readiness is a manner of speaking. */
class CertaintyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ارتفع الإنتاج بنسبة 100 في المئة | PERCENT 100 %
          # sure, ready
          الفريق جاهز بنسبة 100 في المئة | ''
          الخبر ليس صحيحا مئة بالمئة | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
