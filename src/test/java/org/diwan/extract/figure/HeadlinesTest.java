package org.diwan.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.FigureStatus;
import org.diwan.text.Sentence;
import org.diwan.text.Sentences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure a headline's sum is, the body says. */
class HeadlinesTest {
  private static final FigureReader READER = new FigureReader(Seeds.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كينيا تستثمر 5 ملايين دولار | تعتزم كينيا استثمار 5 ملايين دولار | TARGET
          5 ملايين دولار عائدات الميناء | يتوقع أن تبلغ العائدات 5 ملايين دولار | FORECAST
          كينيا تستثمر 5 ملايين دولار | بلغت الاستثمارات 5 ملايين دولار | ACTUAL
          # other things than money
          كينيا تستقبل 500 سفينة | تعتزم كينيا استقبال 500 سفينة | ACTUAL
          """)
  void saysHowSure(String title, String body, FigureStatus status) {
    String text = title + "\n" + body;
    List<Sentence> sentences = new ArrayList<>(Sentences.of(text, true));
    assertThat(READER.read(sentences, text, null).getFirst().status()).isEqualTo(status);
  }
}
