package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pupils demand nothing. */
class PupilsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          يحصل أي طالب في المدارس على 5 كتب | COUNT 5 كتاب
          تعهد الطالب بشراء 5 كتب | COUNT 5 كتاب TARGET
          دفع الطالب الواحد 5 آلاف دولار | MONEY 5000 USD
          # demands
          طالب المحافظ الوزارة ببناء 5 مدارس | COUNT 5 مدرسة TARGET
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
