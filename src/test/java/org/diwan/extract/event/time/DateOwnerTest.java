package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a date near an event is that of something else, read on 20 May 2019. */
class DateOwnerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار رئيس توغو غانا أمس | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05-19
          زار رئيس توغو غانا في 2011 | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2011
          قال مسؤول إن رئيس توغو سيزور غانا غدا | VISIT PLANNED actor=[TGO] recipient=[GHA] date=2019-05-21
          # of the first of two things
          ذكر مقتل جندي في 2002 والهجوم على سفارة غانا في 2004 | ASSAULT OCCURRED recipient=[GHA] date=2004
          # of who is to see the place
          سيزور خبراء موقع الهجوم على غانا، الأربعاء | ASSAULT OCCURRED recipient=[GHA] date=2019-05
          # of a document
          أعلن رئيس توغو قطع العلاقات مع غانا بسبب الاتفاق الذي وقعته الدول الكبرى في 14 مايو 2015 | SANCTION OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          أعلن رئيس توغو قطع العلاقات مع غانا بسبب الاتفاق المبرم مع القوى الكبرى، في 14 مايو 2015 | SANCTION OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          # of the deed right behind it
          هذه أول جلسة منذ إعلان رئيس توغو في 8 مايو قطع العلاقات مع غانا | SANCTION OCCURRED recipient=[GHA] date=2019-05-08
          أعلن رئيس توغو قطع العلاقات مع غانا بسبب الاتفاق الموقع عام 2015 | SANCTION OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          # of a talk on a journey
          استقبل رئيس غانا أمس رئيس توغو خلال زيارته لأكرا | MEETING OCCURRED actor=[GHA TGO] date=2019-05-19; VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          # of what is to come
          التقى رئيس توغو نظيره الغاني لبحث القمة المقبلة في 12 يونيو | MEETING OCCURRED actor=[TGO GHA] date=2019-05
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
