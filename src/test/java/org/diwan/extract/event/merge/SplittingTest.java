package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several meetings told in one sentence. */
class SplittingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى رئيس كينيا رئيس رواندا ورئيس أوغندا | MEETING OCCURRED actor=[KEN RWA]; MEETING OCCURRED actor=[KEN UGA]
          عقد رئيس كينيا لقاءين مع رئيس رواندا ورئيس أوغندا | MEETING OCCURRED actor=[KEN RWA]; MEETING OCCURRED actor=[KEN UGA]
          أجرى رئيس كينيا محادثات منفصلة مع رئيس رواندا ورئيس أوغندا | MEETING OCCURRED actor=[KEN RWA]; MEETING OCCURRED actor=[KEN UGA]
          أجرى رئيس كينيا محادثات مع رئيس رواندا ورئيس أوغندا | MEETING OCCURRED actor=[RWA UGA KEN]
          # each call is one
          تلقى رئيس كينيا اتصالين هاتفيين من رئيس رواندا ورئيس أوغندا | CALL OCCURRED actor=[KEN RWA]; CALL OCCURRED actor=[KEN UGA]
          أجرى رئيس كينيا مكالمة هاتفية مع رئيس رواندا ورئيس أوغندا | CALL OCCURRED actor=[RWA UGA KEN]
          # of one side, one meeting
          التقى رئيس إندونيسيا رئيس الفلبين ووزير الدفاع الفلبيني | MEETING OCCURRED actor=[IDN PHL]
          التقى الرئيس الكيني سفراء رواندا وأوغندا | MEETING OCCURRED actor=[KEN RWA]; MEETING OCCURRED actor=[KEN UGA]
          التقى الرئيس الكيني وزراء رواندا وأوغندا | MEETING OCCURRED actor=[KEN RWA UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
