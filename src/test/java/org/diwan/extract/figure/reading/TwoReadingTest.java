package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two behind what they count. */
class TwoReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طرد دبلوماسيين اثنين | COUNT 2 دبلوماسي
          قتل بحاران كينيان اثنان | COUNT 2 بحار
          غرق زورقين اثنين | COUNT 2 زورق
          # a day, and nothing before it that ends so
          اجتمع الوزراء الاثنين | ''
          وصل من الوفد اثنان | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
