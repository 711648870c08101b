package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People in a list of those who were there. */
class InPresenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جرى توقيع مذكرة بين كينيا ورواندا بحضور مدير الفرع بالمنطقة الشمالية جون ماتيو | SIGNING OCCURRED actor=[KEN RWA] attendee=[~جون ماتيو]
          عقد الرئيس الكيني لقاء مع رئيس رواندا بحضور رئيس اللجنة الفنية بالمنطقة جون ماتيو، ومدير المكتب الإقليمي بول ماركو | MEETING OCCURRED actor=[RWA KEN] attendee=[~جون ماتيو ~بول ماركو]
          التقى الرئيس الكيني رئيس رواندا بحضور مدير الفرع بالمنطقة الشمالية جون ماتيو | MEETING OCCURRED actor=[KEN RWA] attendee=[~جون ماتيو]
          عقد الرئيس الكيني لقاء مع مدير الفرع بالمنطقة الشمالية جون ماتيو | MEETING OCCURRED actor=[~جون ماتيو KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
