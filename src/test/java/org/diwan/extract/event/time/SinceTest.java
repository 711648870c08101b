package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes on since a day is dated by it. */
class SinceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          فرضت كينيا عقوبات على رواندا منذ 2006 | SANCTION OCCURRED actor=[KEN] recipient=[RWA] date=2006
          أقامت كينيا علاقات دبلوماسية مع رواندا منذ 2006 | RELATIONS OCCURRED actor=[KEN RWA] date=2006
          تقدم كينيا مساعدات إلى رواندا منذ 2006 | AID OCCURRED actor=[KEN] recipient=[RWA] date=2006
          تنشر كينيا قوات في رواندا منذ 2006 | MOBILIZE OCCURRED actor=[KEN] recipient=[RWA] date=2006
          تناول اللقاء الهجوم الكيني على رواندا المستمر منذ 2006 | ASSAULT ONGOING actor=[KEN] recipient=[RWA] date=2006
          فرضت كينيا عقوبات على رواندا ووقف التجارة منذ 2006 | SANCTION OCCURRED actor=[KEN] recipient=[RWA] date=2006
          """)
  void dates(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // which is over at once, or done one by one
        "زار الرئيس الكيني رواندا منذ 2006",
        "يزور الرئيس الكيني رواندا منذ 2006",
        "قصفت كينيا رواندا منذ 2006",
        "ستقصف كينيا رواندا منذ 2006",
        "نشرت كينيا قوات في رواندا منذ 2006",
        "تناول اللقاء الغارات الكينية على رواندا منذ 2006",
        "تناول اللقاء الهجوم الكيني على المدن منذ 2006",
        // the first or the worst since then
        "فرضت كينيا أول عقوبات على رواندا منذ 2006",
        "فرضت كينيا عقوبات على رواندا هي الأشد منذ 2006",
        // of what stands between
        "فرضت كينيا عقوبات على رواندا منذ الأزمة في 2006",
        "فرضت كينيا عقوبات على رواندا، ويحكم الحزب البلاد منذ 2006",
        "فرضت كينيا عقوبات على رواندا، والحزب هناك منذ 2006",
        "فرضت كينيا عقوبات على رواندا: الحزب هناك منذ 2006",
        "تناول اللقاء عقوبات كينيا على رواندا التي تحكمها منذ 2006",
        "فرضت كينيا عقوبات على وزير الخارجية الرواندي خليل التميمي ووزير الدفاع الرواندي زيد الحوراني ووزير النقل الرواندي سالم التميمي منذ 2006",
        // of what comes before
        "قال منذ 2006 إن كينيا تقدم مساعدات إلى رواندا"
      })
  void leavesUndated(String sentence) {
    assertThat(Reading.events(sentence)).isNotEmpty().doesNotContain("date");
  }
}
