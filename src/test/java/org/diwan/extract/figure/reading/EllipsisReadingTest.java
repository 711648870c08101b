package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Millions and thousands without a noun, behind money or a count, are of the same. */
class EllipsisReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بلغ الدخل 40 مليون ريال مقارنة بـ30 مليونا في العام الماضي | MONEY 40000000 SAR; MONEY 30000000 SAR
          ربحت الشركة 9 ملايين يورو. وتراجعت بنسبة 4% بعد أن كانت 12 مليونا | MONEY 9000000 EUR; PERCENT 4 %; MONEY 12000000 EUR
          تراجعت بنسبة 4% بعد أن كانت 12 مليونا | PERCENT 4 %
          وصل 7 آلاف جندي ثم 5 آلاف | COUNT 7000 جندي; COUNT 5000 جندي
          # in another sentence
          دفع 40 مليون ريال. وجاء 30 مليونا | MONEY 40000000 SAR
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
