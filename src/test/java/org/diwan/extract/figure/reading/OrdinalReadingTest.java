package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The which-th meeting, session, congress. */
class OrdinalReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          في دورته الـ20 | ORDINAL 20 دورة
          الجلسة العامة الرابعة | ORDINAL 4 جلسة
          منتدى الغابات الثالث | ORDINAL 3 منتدى
          لولاية ثالثة | ORDINAL 3 ولاية
          # kings, first visits
          الملك الحسن الثاني | ''
          الزيارة الأولى | ''
          # the name of a match
          لعب مباراة تحديد المركز الثالث | ''
          نال المركز الثالث | ORDINAL 3 مركز
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
