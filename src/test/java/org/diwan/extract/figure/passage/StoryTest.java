package org.diwan.extract.figure.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.diwan.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several currencies of one name it is that of the places named most. */
class StoryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار الوفد تونس. دفعت تونس 5 ملايين دينار | MONEY 5000000 TND
          زار الوفد الكويت. دفعت الكويت 5 ملايين دينار | MONEY 5000000 KWD
          # of several exchanges the one named last
          ارتفعت السوق الكويتية بقيمة 5 ملايين دينار. هبطت السوق الأردنية بقيمة 3 ملايين دينار | MONEY 5000000 KWD; MONEY 3000000 JOD
          # the name of the currency tells
          زار الوفد تونس. دفعت تونس 5 ملايين دينار كويتي | MONEY 5000000 KWD
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource({"TUN,TND", "KWT,KWD", "FRA,KWD"})
  void takesTheMoneyAtHomeWhereNoPlaceIsNamed(String home, String currency) {
    Figure figure = Figures.at("دفع 5 ملايين دينار", home).getFirst();
    assertThat(figure.unit()).isEqualTo(currency);
  }

  @ParameterizedTest
  @CsvSource({"TUN", "KWT"})
  void takesTheMoneyOfTheNamedPlaceFirst(String home) {
    Figure figure = Figures.at("دفع العراق 5 ملايين دينار", home).getFirst();
    assertThat(figure.unit()).isEqualTo("IQD");
  }
}
