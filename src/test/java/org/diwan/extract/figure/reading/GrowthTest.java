package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes has two values; a range only where nothing changes. */
class GrowthTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ارتفع من 5 إلى 7 في المئة | PERCENT 5 %; PERCENT 7 %
          ارتفع الإنتاج من 5 ملايين إلى 7 ملايين طن | MEASURE 5000000 t; MEASURE 7000000 t
          # a range
          يعمل من 8 إلى 10 ساعات | DURATION 8..10 HOUR
          بين 5 و7 في المئة | PERCENT 5..7 %
          مددوا الفترة لمدد تتراوح من 8 إلى 10 ساعات | DURATION 8..10 HOUR
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
