package org.diwan.extract.event;

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
          # of him who says it
          قال مسؤول أمس إن رئيس توغو سيزور غانا | VISIT PLANNED actor=[TGO] recipient=[GHA]
          قال مسؤول، الأحد، إن رئيس توغو سيزور غانا الخميس | VISIT PLANNED actor=[TGO] recipient=[GHA] date=2019-05-23
          قال مسؤول أمس إن رئيس توغو زار غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          أعلنت غانا أمس أنها قطعت علاقاتها مع توغو | SANCTION OCCURRED actor=[GHA] recipient=[TGO] date=2019-05-19
          # of a condemnation, but not of what it was said at
          دانت كندا أمس الهجوم على غانا | ACCUSE OCCURRED actor=[CAN]; ASSAULT OCCURRED recipient=[GHA] date=2019-05
          دان رئيس كندا أمس خلال لقاء مع رئيس غانا التدخل | MEETING OCCURRED actor=[GHA CAN] date=2019-05-19
          أعربت كندا أمس عن إدانتها للهجوم على غانا | ACCUSE OCCURRED actor=[CAN] recipient=[GHA]; ASSAULT OCCURRED recipient=[GHA] date=2019-05
          # of the first of two things
          ذكر مقتل جندي في 2002 والهجوم على سفارة غانا في 2004 | ASSAULT OCCURRED recipient=[GHA] date=2004
          # of who is to see the place
          سيزور خبراء موقع الهجوم على غانا، الأربعاء | ASSAULT OCCURRED recipient=[GHA] date=2019-05
          أكد مسؤول أمس أن رئيس توغو زار غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          # of a document
          أعلن رئيس توغو قطع العلاقات مع غانا بسبب الاتفاق الذي وقعته الدول الكبرى في 14 مايو 2015 | SANCTION OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          أعلن رئيس توغو قطع العلاقات مع غانا بسبب الاتفاق المبرم مع القوى الكبرى، في 14 مايو 2015 | SANCTION OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          # of the deed right behind it
          هذه أول جلسة منذ إعلان رئيس توغو في 8 مايو قطع العلاقات مع غانا | SANCTION OCCURRED recipient=[GHA] date=2019-05-08
          # of what an aside tells
          زار رئيس توغو غانا بعدما ارتفعت الأسعار في مارس الماضي | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          قالت الحكومة، التي سقطت في فبراير الماضي، إن رئيس توغو زار غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          أعلن رئيس توغو قطع العلاقات مع غانا بسبب الاتفاق الموقع عام 2015 | SANCTION OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          # of what goes on since then
          تناول اللقاء العقوبات التي فرضتها غانا على توغو منذ عام 2006 | SANCTION OCCURRED actor=[GHA] recipient=[TGO] date=2006
          تناول التقرير الغارات المستمرة على غانا منذ عام 2006 | ASSAULT ONGOING recipient=[GHA] date=2006
          تحتجز غانا وزير خارجية توغو منذ 2016 | COERCE ONGOING actor=[GHA] recipient=[TGO] date=2016
          تناول اللقاء أسوأ هجوم على غانا منذ عام 2006 | ASSAULT OCCURRED recipient=[GHA] date=2019-05
          # of a talk on a journey
          استقبل رئيس غانا أمس رئيس توغو خلال زيارته لأكرا | MEETING OCCURRED actor=[GHA TGO] date=2019-05-19; VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          # of what is to come
          التقى رئيس توغو نظيره الغاني لبحث القمة المقبلة في 12 يونيو | MEETING OCCURRED actor=[TGO GHA] date=2019-05
          # of what was before
          زار رئيس توغو غانا منذ بداية الأزمة في 2011 | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          زار رئيس توغو غانا للمرة الأولى منذ تسلمه مهامه في فبراير | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          بعد توليه الرئاسة في 2009 زار رئيس توغو غانا | APPOINTMENT OCCURRED actor=[TGO] date=2009; VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          يزور رئيس توغو غانا تلبية لدعوة كان البرلمان قد وجهها في 2012 | VISIT OCCURRED actor=[TGO] recipient=[GHA] date=2019-05
          أعربت كندا أمس عن إدانتها، وتحدثت عن الهجوم على غانا | ASSAULT OCCURRED recipient=[GHA] date=2019-05-19
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
