package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A government that is sworn in or resigns. */
class GovernmentInOfficeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استقالت الحكومة الأردنية | APPOINTMENT OCCURRED actor=[JOR]
          قدمت الحكومة الأردنية استقالتها | APPOINTMENT OCCURRED actor=[JOR]
          واستقالت حكومة شريف إسماعيل | APPOINTMENT OCCURRED actor=[EGY]
          وكانت الحكومة الأردنية الجديدة قد أدت الشهر الماضي، اليمين الدستورية | APPOINTMENT OCCURRED actor=[JOR]
          جاء ذلك بعد أداء الرئيس قيس سعيد اليمين الدستورية | APPOINTMENT OCCURRED actor=[TUN]
          # what may come, or is asked
          هل تستقيل الحكومة الأردنية | ''
          ينتظر أن تقدم الحكومة الأردنية استقالتها | ''
          اعتاد الرئيس قيس سعيد على حضور أداء اليمين الدستورية | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
