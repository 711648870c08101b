package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who meets at a summit or conference is known by its name. */
class GatheringFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انطلقت قمة الاتحاد الأفريقي في أديس أبابا | CONFERENCE OCCURRED actor=[african-union]
          اختتمت القمة العربية في بغداد | CONFERENCE OCCURRED actor=[arab-league] host=[IRQ]
          تستضيف قطر قمة مجموعة العشرين | CONFERENCE OCCURRED actor=[g20] host=[QAT]
          حضر الرئيس الكيني قمة الاتحاد الأفريقي | CONFERENCE OCCURRED actor=[african-union] attendee=[KEN]
          عقدت اللجنة المشتركة بين مصر والأردن دورتها الثلاثين | CONFERENCE OCCURRED actor=[EGY JOR]
          اختتم منتدى التعاون الصيني الأفريقي | CONFERENCE OCCURRED actor=[CHN]
          # sessions and dialogues of two states
          انعقدت الدورة السابعة للجنة الحكومية المشتركة بين كوبا وغانا | CONFERENCE OCCURRED actor=[CUB GHA]
          عقدت الصين وباكستان الحوار الاستراتيجي السادس | CONFERENCE OCCURRED actor=[CHN PAK]
          # who holds it
          عقد مجلس الأمن جلسة طارئة | CONFERENCE OCCURRED actor=[un-security-council]
          استضافت الكويت مؤتمر المانحين لدعم سوريا | CONFERENCE OCCURRED actor=[KWT]
          في اجتماعات الجمعية العامة للأمم المتحدة غدا | CONFERENCE PLANNED actor=[un-general-assembly]
          # who organises it, where a named one is held
          نظم اتحاد المزارعين الكيني ورشة عمل برئاسة وزير النقل الكيني | CONFERENCE OCCURRED actor=[~اتحاد المزارعين الكيني@KEN] chair=[KEN]
          انطلق في تونس مؤتمر "آفاق البحر" | CONFERENCE OCCURRED actor=[TUN]
          # of two leaders: a meeting
          بعد قمة رئيس كينيا ورئيس أوغندا | MEETING OCCURRED actor=[KEN UGA]
          # of two leaders: a meeting
          بعد القمة التي جمعت رئيس كينيا ورئيس أوغندا | MEETING OCCURRED actor=[KEN UGA]
          عقد الزعيمان الكيني والأوغندي قمة في نيروبي | MEETING OCCURRED actor=[KEN UGA]
          انعقدت قمة بين رئيس كينيا ورئيس أوغندا | MEETING OCCURRED actor=[KEN UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "صعد السياح إلى قمة الهرم في مصر",
        "قمة جبل إيفرست في نيبال",
        "وصل السعر إلى قمة جديدة في الصين",
        "قمة كروية بين الأهلي المصري والترجي التونسي",
        "ندوة بعنوان نحو دستور مصري",
        "مؤتمر طبي في تونس",
        "استضافت تونس مؤتمر جراحي القلب",
        "شكل البرلمان لجنة مشتركة من أعضاء اللجنة المالية",
        "مؤتمر صحفي لوزير الصحة الإيطالي",
        "يعكف المنتدى السعودي للأبنية على إصدار أدلة",
        "نظم المركز مؤتمرا بالتنسيق مع وزارة الثقافة السورية",
        "سيعقد القادة قمة في عاصمة بلجيكا",
        "نظم ملتقى فلسطين الثقافي أمسية"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
