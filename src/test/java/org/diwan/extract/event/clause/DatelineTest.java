package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The state of a dateline says and does nothing. */
class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دبي، الإمارات العربية المتحدة (CNN) -- دعت كندا كوبا إلى الحوار | REQUEST OCCURRED actor=[CAN] recipient=[CUB]
          دبي، الإمارات العربية المتحدة (CNN)-- أشادت كندا بدعم قطر | ENDORSE OCCURRED actor=[CAN] recipient=[QAT]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "دبي، الإمارات العربية المتحدة (CNN) -- انتقد خبراء كوبا",
        "باريس (رويترز) - دعت منظمة حقوقية أمريكية المحتجين إلى الهدوء"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
