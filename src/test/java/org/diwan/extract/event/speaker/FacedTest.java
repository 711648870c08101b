package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that somebody meets with. */
class FacedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          واجهت أوغندا انتقادات شديدة من السويد | ACCUSE OCCURRED actor=[SWE] recipient=[UGA]
          تعرضت أوغندا أمس لانتقادات من السويد وكندا | ACCUSE OCCURRED actor=[SWE CAN] recipient=[UGA]
          قوبل القرار الأوغندي بإدانة من السويد | ACCUSE OCCURRED actor=[SWE] recipient=[UGA]
          لقي قرار أوغندا ترحيبا من السويد | ENDORSE OCCURRED actor=[SWE] recipient=[UGA]
          قوبل القرار الأوغندي برفض نرويجي | REJECT OCCURRED actor=[NOR] recipient=[UGA]
          قوبل القرار الأوغندي بإدانة سويدية وكندية | ACCUSE OCCURRED actor=[SWE CAN] recipient=[UGA]
          # who says it is not told, or stands for something else
          واجهت أوغندا انتقادات بسبب القرار | ''
          قوبل القرار الأوغندي برفض شديد | ''
          واجهت الشركة انتقادات من زبائنها | ''
          واجهت أوغندا صعوبات من جانب السويد | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
