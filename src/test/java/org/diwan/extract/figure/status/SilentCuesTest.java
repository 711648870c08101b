package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that promise or expect and say nothing of the number behind them. */
class SilentCuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          فاقت النتائج التوقعات بربح يبلغ 5 ملايين دولار | MONEY 5000000 USD
          تجنب الحصول على بطاقتين | COUNT 2 بطاقة
          هجوم يستهدف المدينة في 24 ساعة | DURATION 24 HOUR
          حوصر في شعب أبي طالب ثلاث سنوات | DURATION 3 YEAR
          توقع خبيران هبوط السهم | COUNT 2 خبير
          تستهدف موقع الجيش مرتين | COUNT 2 مرة
          رفع البنك الفائدة أكثر من المتوقع بمقدار 75 نقطة | COUNT 75 نقطة
          أصدر القاضي حكما في حق التاجر يقضي بثلاث سنوات | DURATION 3 YEAR
          سجل المهاجم هدف المباراة بعد 20 دقيقة | DURATION 20 MINUTE
          يطالب 700 موظف بالعودة | COUNT 700 موظف
          يتعين على 29 مصنعا الإغلاق | COUNT 29 مصنع
          طلبت من 30 تاجرا الحضور | COUNT 30 تاجر
          توقع 51% هبوط السعر | PERCENT 51 %
          # what is expected and aimed at
          جاء في مشروع يقضي بزيادة 5 ملايين دولار | MONEY 5000000 USD TARGET
          تجاوزت توقعات بربح يبلغ 5 ملايين دولار | MONEY 5000000 USD FORECAST
          برنامج يستهدف 40 قرية | COUNT 40 قرية TARGET
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
