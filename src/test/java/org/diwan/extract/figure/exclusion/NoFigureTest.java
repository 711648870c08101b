package org.diwan.extract.figure.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that say nothing about the world. */
class NoFigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل 20 سائحا | COUNT 20 سائح
          # dates and times
          وصل في 20 أكتوبر | ''
          وصل منذ عام 2011 | ''
          وصل في 12/6 | ''
          وصل الساعة 10 | ''
          # identifiers, marks, names
          القرار رقم 1325 | ''
          يسكن في عمارة 6 شقة 31 | ''
          من مواليد 1962 مهندس | ''
          معلم لكل 20 تلميذا | ''
          طائرة F-16 | ''
          1- وصل السفير | ''
          مجموعة العشرين | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
