package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names behind a word of meeting it reaches. */
class MeetingReachTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقد الرئيس الكيني محادثات مع رئيس رواندا لكنه لم يلتق برئيس أوغندا | MEETING OCCURRED actor=[RWA KEN]
          بحث الرئيس الكيني التعاون مع المسؤولين اليابانيين | MEETING OCCURRED actor=[KEN JPN]
          التقى الرئيس الكيني برجال أعمال يابانيين | MEETING OCCURRED actor=[KEN JPN]
          التقى الرئيس الكيني رئيس رواندا لتنظيم جولة محادثات أوغندا | MEETING OCCURRED actor=[KEN RWA]
          التقى الرئيس الكيني رئيس رواندا بتوجيه من رئيس غانا | MEETING OCCURRED actor=[KEN RWA]
          أشاد الرئيس الكيني خلال استقباله سفير اليابان في نيروبي كيم تاناكا | MEETING OCCURRED actor=[JPN KEN]
          جاء ذلك خلال استقبال ملك الأردن في قصر بسمان وزير الخارجية الكيني | MEETING OCCURRED actor=[JOR KEN]
          قال الرئيس الكيني في اجتماع مع رئيس رواندا عقد لدعم أوغندا | MEETING OCCURRED actor=[RWA KEN]
          تتولى كينيا التفاوض بالتنسيق مع الحكومة اليابانية | COOPERATION ONGOING actor=[KEN JPN]
          قالت مصادر إن فرنسا وألمانيا تناقشان زيادة الإنتاج لتعويض انخفاض إنتاج نيجيريا | MEETING ONGOING actor=[FRA DEU]
          ناقش الوزير الفرنسي مع نظيره الألماني مواقف تركيا وإيران | MEETING OCCURRED actor=[FRA DEU]
          ناقش رئيس الوزراء الهندي مع وفد اليابان التعاون | MEETING OCCURRED actor=[IND JPN]
          عقد الرئيس الكيني لقاء مع رئيس رواندا واجتماعا آخر مع رئيس أوغندا | MEETING OCCURRED actor=[RWA KEN]; MEETING OCCURRED actor=[UGA KEN]
          اجتمع الرئيس الكيني مع رئيس رواندا وبعض المفاوضين مع اليابان | MEETING OCCURRED actor=[KEN RWA]
          عقد الرئيس الكيني لقاء طويلا مع رئيس رواندا ورئيس أوغندا | MEETING OCCURRED actor=[RWA UGA KEN]
          عقدت كينيا ورواندا اجتماعات للحد من نفوذ أوغندا | MEETING OCCURRED actor=[KEN RWA]
          يجري الرئيس الكيني محادثات مع الرئيس الرواندي لإنقاذ اتفاق أوغندا | MEETING ONGOING actor=[RWA KEN]
          أقام الرئيس الكيني مأدبة عشاء على شرف رئيس رواندا | MEETING OCCURRED actor=[RWA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال الرئيس الكيني في اجتماع عقد في روما لدعم أوغندا إن الطقس جميل",
        "ذكر الرئيس الكيني خلال الاجتماع نقل الرئاسة من وزير المالية القطري إلى زميله",
        "ذكر الرئيس الكيني خلال الاستقبال كلمته لملك الأردن",
        "وقف ممثلو كينيا في اجتماعهم حدادا على روح الرئيس التونسي",
        "بحث الرئيس الكيني العلاقات مع الحكومة اليابانية",
        "هذا اللقاء رسالة تضامن بين كينيا ورواندا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
