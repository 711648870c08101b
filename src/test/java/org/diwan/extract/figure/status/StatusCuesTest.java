package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some words speak only of a number that stands near. */
class StatusCuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          يسعى إلى الحصول على 5 ملايين دولار | MONEY 5000000 USD TARGET
          يريد النادي راتبا يبلغ 5 ملايين دولار | MONEY 5000000 USD TARGET
          يهدف المشروع إلى إنارة القرية التي يقطنها 900 نسمة | COUNT 900 نسمة
          كشفت الحكومة عن نيتها بناء 600 وحدة سكنية | COUNT 600 وحدة TARGET
          يخططون لإنفاق 4 ملايين دولار | MONEY 4000000 USD TARGET
          سوف تضيف المدينة 500 مصنع | COUNT 500 مصنع FORECAST
          سوف تبني المدينة 500 مصنع | COUNT 500 مصنع TARGET
          يقضي عقوبة السجن 12 عاما | DURATION 12 YEAR
          شارك 150 ألف طالب و60 مدرسا | COUNT 150000 طالب; COUNT 60 مدرس
          يستضيف واحدة من أكبر 3 مدن | COUNT 3 مدينة
          # without the word, or where what looks like it stands behind ك
          تحملوا المسؤولية كاملة عن بطالة نسبتها 8% | PERCENT 8 %
          حصل على 5 ملايين دولار | MONEY 5000000 USD
          # the people of a land, no verb of what was
          سيتجاوز عدد سكان المدينة 50 مليون نسمة | COUNT 50000000 نسمة MORE_THAN FORECAST
          توقع الوزير نموا بنسبة 5% | PERCENT 5 % FORECAST
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
