package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom somebody calls what a verdict tells, or whose doing. */
class DescribedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصف رئيس كينيا إسرائيل بأنها دولة إرهابية | ACCUSE OCCURRED actor=[KEN] recipient=[ISR]
          وصفت كندا سلوك روسيا بالعدواني | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          قالت كندا إن الوضع صعب، واصفة سلوك روسيا بأنه عدواني | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          وصف رئيس كينيا، كندا بالشريك الموثوق | ENDORSE OCCURRED actor=[KEN] recipient=[CAN]
          وصف رئيس كينيا، في كلمة متلفزة، القرار الكندي بالعدواني | ACCUSE OCCURRED actor=[KEN] recipient=[CAN]
          وصفت كينيا القرار الذي اتخذته كندا بأنه عدواني | ACCUSE OCCURRED actor=[KEN] recipient=[CAN]
          وصف رئيس كينيا ما تقوم به كندا بأنه جريمة | ACCUSE OCCURRED actor=[KEN] recipient=[CAN]
          وصف رئيس كينيا الأزمة التي تشهدها كندا بأنها خطيرة | ''
          # nobody's doing; one's own; told by the writer
          وصف رئيس كينيا الجفاف بأنه خطير | ''
          وصف رئيس كينيا سلوك بلاده بأنه خطير | ''
          يعد سلوك روسيا عدوانيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
