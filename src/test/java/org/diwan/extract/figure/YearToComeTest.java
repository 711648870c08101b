package org.diwan.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of a year to come. */
class YearToComeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تصرف الشركة 40 مليون دولار في العام المقبل | MONEY 40000000 USD FORECAST
          تصرف الشركة العام القادم 40 مليون دولار | MONEY 40000000 USD FORECAST
          # set against it
          عجز في العام المقبل مقابل 3 في المئة | PERCENT 3 %
          حضر في العام المقبل 40 طالبا | COUNT 40 طالب
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
