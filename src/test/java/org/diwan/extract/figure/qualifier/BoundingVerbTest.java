package org.diwan.extract.figure.qualifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verb bounds a number over what is bounded. */
class BoundingVerbTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تتجاوز قيمتها 5 ملايين يورو | MONEY 5000000 EUR MORE_THAN
          لا تزيد مدة الإقامة على 30 يوما | DURATION 30 DAY UP_TO
          تجاوز عدد الزوار في العام الماضي 500 زائر | COUNT 500 زائر MORE_THAN
          لا يقل الأجر الشهري عن 300 يورو | MONEY 300 EUR MORE_THAN
          تزيد كلفتها السنوية على 5 ملايين يورو | MONEY 5000000 EUR MORE_THAN
          تخطت أسعار النفط حاجز 90 دولارا | MONEY 90 USD MORE_THAN
          لم يتجاوز إنتاج المنجم 300 طن | MEASURE 300 t UP_TO
          # by how much, how often, of another clause
          زادت الأسهم 5 في المئة | PERCENT 5 %
          تجاوز الفريق منافسه 3 مرات | COUNT 3 مرة
          تجاوز الأزمة وتحقيق 5 انتصارات | COUNT 5 انتصار
          تجاوز الأزمة في 5 أيام | DURATION 5 DAY
          في الوقت الذي يصل فيه 40 جنديا | COUNT 40 جندي
          تفوق الفريق الذي أحرز خمسة أهداف | COUNT 5 هدف
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
