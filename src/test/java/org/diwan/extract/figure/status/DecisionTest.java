package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody decided or ordered to bring about is planned. */
class DecisionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قررت البلدية إنشاء 5 مدارس | COUNT 5 مدرسة TARGET
          وافقت اللجنة على بناء 40 وحدة | COUNT 40 وحدة TARGET
          كلف الوالي المديرية بتوفير 20 مقعدا | COUNT 20 مقعد TARGET
          # laid upon somebody, done, or done by others
          قررت المحكمة حبس 5 متهمين | COUNT 5 متهم
          ساعد على بناء 40 وحدة | COUNT 40 وحدة
          وافق المجلس أن إنشاء 5 مدارس تم | COUNT 5 مدرسة
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
