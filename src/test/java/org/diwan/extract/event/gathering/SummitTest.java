package org.diwan.extract.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A summit of two is a meeting. */
class SummitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اختتمت القمة السعودية المصرية | MEETING OCCURRED actor=[SAU EGY]
          بعد قمة رئيس كينيا ورئيس أوغندا | MEETING OCCURRED actor=[KEN UGA]
          بعد القمة التي جمعت رئيس كينيا ورئيس أوغندا | MEETING OCCURRED actor=[KEN UGA]
          عقد الزعيمان الكيني والأوغندي قمة في نيروبي | MEETING OCCURRED actor=[KEN UGA]
          انعقدت قمة بين رئيس كينيا ورئيس أوغندا | MEETING OCCURRED actor=[KEN UGA]
          عقد الرئيس الكيني اجتماعا ثلاثيا مع نظيريه الأوغندي والرواندي | MEETING OCCURRED actor=[UGA RWA KEN]
          تحدث رئيس كينيا خلال قمة عقدها مع رئيس أوغندا | MEETING OCCURRED actor=[UGA KEN]
          الرئيس الكيني يلغي القمة مع رئيس أوغندا | MEETING CANCELLED actor=[UGA KEN]
          أعلنت كينيا انطلاق الحوار الاستراتيجي مع رواندا | CONFERENCE OCCURRED actor=[RWA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"نظم المركز مؤتمرا بالتنسيق مع وزارة الثقافة السورية"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
