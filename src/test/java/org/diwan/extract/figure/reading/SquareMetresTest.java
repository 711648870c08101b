package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Metres of an area are square. */
class SquareMetresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مخزن على مساحة 90 مترا | MEASURE 90 m2
          تبلغ مساحتها نحو 4500 كلم | MEASURE 4500 km2 ABOUT
          مساحته (670 م) | MEASURE 670 m2
          # a length, told or of it
          خندق بعمق 90 مترا | MEASURE 90 m
          مساحة قطرها 5 كيلومترات | MEASURE 5 km
          مساحة تمتد 5 كيلومترات | MEASURE 5 km
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
