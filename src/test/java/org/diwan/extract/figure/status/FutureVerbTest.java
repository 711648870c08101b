package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verb with the {@code س} of the future promises what it tells. */
class FutureVerbTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          سيدفع 5 ملايين دولار | MONEY 5000000 USD TARGET
          ستنفق الوزارة 5 ملايين دولار | MONEY 5000000 USD TARGET
          ستفتح الوزارة 20 مدرسة | COUNT 20 مدرسة TARGET
          # nouns that only begin so
          ثمن سيارة 5 ملايين دولار | MONEY 5000000 USD
          دفع السياسي 5 ملايين دولار | MONEY 5000000 USD
          إيقاف سيميوني 4 مباريات | COUNT 4 مباراة
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
