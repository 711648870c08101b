package org.diwan.extract.figure.qualifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@code حتى} bounds no number. */
class UntilTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتظر حتى الدقائق العشر الأخيرة | DURATION 10 MINUTE
          شاركت مدارس وحتى 25 جامعة | COUNT 25 جامعة
          # a bound
          يعمل حتى 8 ساعات | DURATION 8 HOUR UP_TO
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
