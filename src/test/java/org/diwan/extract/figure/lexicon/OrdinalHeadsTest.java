package org.diwan.extract.figure.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nouns whose number is a figure. */
class OrdinalHeadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقدت الجلسة الرابعة | ORDINAL 4 جلسة
          أحيت الذكرى الخمسين | ORDINAL 50 ذكرى
          انعقد المؤتمر العاشر | ORDINAL 10 مؤتمر
          # other nouns
          اندلعت الحرب العالمية الأولى | ''
          دخل الباب الرابع | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
