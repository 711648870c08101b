package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code قد} makes of the numbers behind it. */
class PossibilityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قد يعود السعر إلى 40 دولارا | MONEY 40 USD FORECAST
          الرحلة قد تستغرق خمسة أيام | DURATION 5 DAY FORECAST
          # it was
          قد تراجع السهم 3 في المئة | PERCENT 3 %
          كان المصنع قد أنتج 40 شاحنة | COUNT 40 شاحنة
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
