package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What something is to rise from. */
class BaselineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تستهدف رفع التجارة من 5 ملايين دولار إلى 10 ملايين دولار | MONEY 5000000 USD; MONEY 10000000 USD TARGET
          تستهدف مضاعفة الإنتاج من 5 ملايين دولار ليصل إلى 10 ملايين دولار | MONEY 5000000 USD; MONEY 10000000 USD TARGET
          تعتزم إنفاق 10 ملايين دولار بدلا من 5 ملايين دولار | MONEY 10000000 USD TARGET; MONEY 5000000 USD
          تستهدف زيادة الإنتاج إلى 10 ملايين دولار مقابل 5 ملايين دولار حاليا | MONEY 10000000 USD TARGET; MONEY 5000000 USD
          يتوقع أن ترتفع التجارة من 5 ملايين دولار في عام 2016 إلى 10 ملايين دولار | MONEY 5000000 USD; MONEY 10000000 USD FORECAST
          # a part, and to whom
          تعتزم بيع حصص من 5 شركات إلى رواندا | COUNT 5 شركة TARGET
          تستهدف خفض العجز إلى 8%، من 9% | PERCENT 8 % TARGET; PERCENT 9 %
          يتوقع أن يهبط السهم من مستويات 17% إلى 9% | PERCENT 17 %; PERCENT 9 % FORECAST
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
