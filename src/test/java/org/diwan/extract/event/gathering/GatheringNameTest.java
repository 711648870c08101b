package org.diwan.extract.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the name of a gathering holds. */
class GatheringNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انطلقت قمة الاتحاد الأفريقي في أديس أبابا | CONFERENCE OCCURRED actor=[african-union]
          عقدت اللجنة المشتركة بين مصر والأردن دورتها الثلاثين | CONFERENCE OCCURRED actor=[EGY JOR]
          انعقدت الدورة السابعة للجنة الحكومية المشتركة بين كوبا وغانا | CONFERENCE OCCURRED actor=[CUB GHA]
          بدأ المؤتمر العام لليونسكو في باريس | CONFERENCE OCCURRED actor=[unesco]
          انعقد مؤتمر الحوار الصومالي في نيروبي | CONFERENCE OCCURRED actor=[KEN]
          قال في جلسة طارئة لمجلس الأمن إن كينيا تشعر بالقلق | CONFERENCE OCCURRED actor=[un-security-council]
          انعقد مؤتمر الحوار الصومالي | CONFERENCE OCCURRED actor=[SOM]
          اجتماع ثلاثي لوزراء خارجية كينيا ورواندا وأوغندا | CONFERENCE OCCURRED actor=[KEN RWA UGA]
          اجتماع وزراء خارجية كينيا ورواندا وأوغندا | CONFERENCE OCCURRED actor=[KEN RWA UGA]
          اجتماع رباعي بين وزراء خارجية كينيا ورواندا وأوغندا وغانا | CONFERENCE OCCURRED actor=[KEN RWA UGA GHA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سيعقد القادة قمة في عاصمة بلجيكا",
        "يعكف المنتدى السعودي للأبنية على إصدار أدلة",
        "نظم ملتقى فلسطين الثقافي أمسية",
        "عقد مؤتمر لدعم السودان في باريس"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
