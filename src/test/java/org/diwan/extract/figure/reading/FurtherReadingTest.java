package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More of what was counted last. */
class FurtherReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          غرق 12 قاربا في الشمال و7 في الجنوب | COUNT 12 قارب; COUNT 7 قارب
          شاركت 48 سفينة بدلا من 32 | COUNT 48 سفينة; COUNT 32 سفينة
          # it is told what they count, or nothing was counted
          غرق 12 قاربا و7 زوارق في الجنوب | COUNT 12 قارب; COUNT 7 زورق
          وصل الوفد و7 في الجنوب | ''
          # a year
          غرق 12 قاربا في 2009 و2010 في الجنوب | COUNT 12 قارب
          غرق 12 قاربا في الشمال و7 | COUNT 12 قارب
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
