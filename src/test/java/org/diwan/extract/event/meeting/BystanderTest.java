package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who only speaks of talks is not at them. */
class BystanderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أوضح الباحث سليم الحداد أن الموقع أغلق قبيل القمة مع رئيس كينيا | ''
          أكد الباحث سليم الحداد أن الأسعار ارتفعت خلال مفاوضاتها مع كينيا | ''
          أجرت كينيا وأوغندا مناورات ماكس ثاندر | COOPERATION OCCURRED actor=[KEN UGA]
          # who says that he himself met, or is named with the word
          قال سليم الحداد إنه التقى رئيس كينيا | MEETING OCCURRED actor=[KEN ~سليم حداد]
          عقد سليم الحداد لقاء مع رئيس كينيا | MEETING OCCURRED actor=[KEN ~سليم حداد]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
