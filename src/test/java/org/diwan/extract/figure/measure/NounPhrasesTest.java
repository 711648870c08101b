package org.diwan.extract.figure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diwan.extract.figure.Figures;
import org.diwan.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the noun phrase reaches that tells what an amount measures. */
class NounPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # behind a definite word its adjectives, behind any other a genitive
          بلغت الصادرات 5 ملايين دولار | الصادرات
          بلغت الصادرات الزراعية 5 ملايين دولار | الصادرات الزراعية
          بلغت قيمة صادرات القمح 5 ملايين دولار | قيمة صادرات القمح
          # verbs, prepositions, conjunctions and times end it
          بلغت الصادرات إلى الهند 5 ملايين دولار | الصادرات
          بلغت الصادرات الشهر الماضي 5 ملايين دولار | الصادرات
          بلغت الصادرات العام الماضي 5 ملايين دولار | الصادرات
          """)
  void reads(String text, String measure) {
    List<Figure> figures = Figures.read(text);
    assertThat(figures).hasSize(1);
    assertThat(figures.getFirst().measure()).isEqualTo(measure);
  }
}
