package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole of which a part was told right before. */
class TotalReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          صوت 84 نائبا من أصل 350 | COUNT 84 نائب; COUNT 350 نائب
          تسلم ثلاثة ملايين دولار من أصل 11 مليونا | MONEY 3000000 USD; MONEY 11000000 USD
          # no part before it
          وصل من أصل 350 | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
