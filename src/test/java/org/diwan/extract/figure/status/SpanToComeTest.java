package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans of time within or after which something will be. */
class SpanToComeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الخبير إنه في غضون سبعة أعوام سينضب النفط | DURATION 7 YEAR FORECAST
          خلال ثلاثة أشهر ستنطلق الباخرة | DURATION 3 MONTH FORECAST
          # what has begun, and what another verb tells
          تعمل الشركة منذ ثلاثة أشهر | DURATION 3 MONTH
          خلال ثلاثة أشهر وصلت الباخرة | DURATION 3 MONTH
          خلال ثلاثة أشهر وستنطلق الباخرة | DURATION 3 MONTH
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
