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
          # of two leaders: a meeting
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
        "مؤتمر طبي في تونس",
        "مؤتمر صحفي لوزير الصحة الإيطالي"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
