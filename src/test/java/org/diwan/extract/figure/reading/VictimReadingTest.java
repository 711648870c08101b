package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number with no noun behind a word that says whom it counts. */
class VictimReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مقتل 20 في هجوم | COUNT 20 شخص
          إصابة أكثر من ثلاثة في الحادث | COUNT 3 شخص MORE_THAN
          مقتل وإصابة 27 بانفجار سيارة | COUNT 27 شخص
          غرق 20 قبالة سواحل ليبيا | COUNT 20 شخص
          وصل لاجئون عددهم 40 | COUNT 40 شخص
          # no such word
          غادر 20 في الحادث | ''
          توغو تعتقل 6 في العاصمة | COUNT 6 شخص
          القبض على 7 في العاصمة | COUNT 7 شخص
          ارتفع السعر على 7 في العاصمة | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
