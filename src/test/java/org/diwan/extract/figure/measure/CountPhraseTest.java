package org.diwan.extract.figure.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far what is counted reaches. */
class CountPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          افتتح 12 مركزا صحيا جديدا | مركزا صحيا جديدا
          وصل 5 جنود سوريين وعراقيين | جنود سوريين وعراقيين
          غرقت 7 سفن بحرية | سفن بحرية
          # verbs, prepositions, what is no adjective
          افتتح 12 مركزا تستقبل المرضى | مركزا
          أصيب 12 جنديا بجروح | جنديا
          وصل 40 عالما داخل حافلة | عالما
          وصلت 40 حافلة تحمل الجنود | حافلة
          """)
  void reads(String text, String measures) {
    String read =
        Figures.read(text).stream()
            .map(figure -> figure.measure() == null ? "-" : figure.measure())
            .collect(Collectors.joining("; "));
    assertThat(read).isEqualTo(measures);
  }
}
