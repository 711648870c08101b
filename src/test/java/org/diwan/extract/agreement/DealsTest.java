package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two sides settle, and what one of them buys. */
class DealsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أبرمت كينيا ورواندا صفقة لتبادل الأسرى | AGREEMENT SIGNED [KEN RWA] صفقة لتبادل الأسرى
          تم أمس توقيع صفقة بين كينيا ورواندا | AGREEMENT SIGNED [KEN RWA] صفقة بين كينيا ورواندا
          # bought
          وقعت كينيا صفقة أسلحة مع رواندا | CONTRACT SIGNED [RWA KEN] صفقة أسلحة مع رواندا
          وقعت كينيا ورواندا صفقة لشراء طائرات | CONTRACT SIGNED [KEN RWA] صفقة لشراء طائرات
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
