package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
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
          # by its number, after the article's
          تبلغ الحصة 12 في المئة في عام 2030 | PERCENT 12 % FORECAST
          تقليص الانبعاثات 45 في المئة بحلول عام 2030 | PERCENT 45 % TARGET
          خطة الوزارة في مجال تطوير المنظومة الوطنية التي تدعم الموارد الذاتية للدولة هي عجز من 2 في المئة سنة 2025 | PERCENT 2 % TARGET
          # of the article's year or before; what is counted up to then
          كانت الحصة 12 في المئة في عام 2017 | PERCENT 12 %
          بلغت الحصة 12 في المئة في 2019 | PERCENT 12 %
          عقد قيمته 5 ملايين دولار حتى عام 2030 | MONEY 5000000 USD
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
