package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that means a decade and a contract. */
class DecadesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استمرت الحرب عقدين | DURATION 20 YEAR
          منذ عقد واحد | DURATION 10 YEAR
          بعد ثلاثة عقود من الحرب | DURATION 30 YEAR
          # contracts
          وقعت الشركة 3 عقود | COUNT 3 عقد
          جمع الأرشيف 20 عقدا | COUNT 20 عقد
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
