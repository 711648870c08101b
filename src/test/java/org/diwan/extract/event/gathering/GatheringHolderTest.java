package org.diwan.extract.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who holds a gathering whose name does not tell. */
class GatheringHolderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقدت الصين وباكستان الحوار الاستراتيجي السادس | CONFERENCE OCCURRED actor=[CHN PAK]
          يعقد قادة الدول الأعضاء في حلف شمال الأطلسي قمة في بروكسل | CONFERENCE OCCURRED actor=[nato]
          عقد مجلس الأمن جلسة طارئة | CONFERENCE OCCURRED actor=[un-security-council]
          استضافت الكويت مؤتمر المانحين لدعم سوريا | CONFERENCE OCCURRED actor=[KWT]
          عقد مؤتمر المانحين الذي استضافته الكويت | CONFERENCE OCCURRED actor=[KWT]
          عقد المؤتمر الدولي الذي استضافته تونس | CONFERENCE OCCURRED actor=[TUN]
          استضافت تونس مؤتمر جراحي القلب | CONFERENCE OCCURRED actor=[TUN]
          تستضيف كينيا مؤتمرا حول البيئة | CONFERENCE OCCURRED actor=[KEN]
          نظم اتحاد المزارعين الكيني ورشة عمل برئاسة وزير النقل الكيني | CONFERENCE OCCURRED actor=[~اتحاد المزارعين الكيني@KEN] chair=[KEN]
          جاء ذلك في المؤتمر الذي عقده حزب الوفد | CONFERENCE OCCURRED actor=[wafd-party]
          جاء ذلك خلال الندوة التي نظمتها وزارة الصحة الكينية | CONFERENCE OCCURRED actor=[~وزاره الصحه@KEN]
          قال ذلك في مؤتمر نظمته وزارة الصحة الكينية | CONFERENCE OCCURRED actor=[~وزاره الصحه@KEN]
          قال ذلك في الملتقى الذي تقيمه وزارة الصحة الكينية سنويا | CONFERENCE OCCURRED actor=[~وزاره الصحه@KEN]
          عقد حزب الوفد مؤتمره العام | CONFERENCE OCCURRED actor=[wafd-party]
          اختتم الاتحاد الأفريقي قمته في أديس أبابا | CONFERENCE OCCURRED actor=[african-union]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "استضافت تونس ندوة جراحي القلب",
        "نظم ملتقى تونس أمسية",
        "قال ذلك خلال مؤتمر عقده الرئيس الكيني",
        "انتهى المؤتمر ونظمته وزارة الصحة الكينية",
        "قال ذلك خلال المؤتمر الذي عقده الرئيس الكيني",
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
