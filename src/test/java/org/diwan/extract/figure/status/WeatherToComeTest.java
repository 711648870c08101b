package org.diwan.extract.figure.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a weather report says that the weather will be. */
class WeatherToComeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بينما تكون الرياح على الساحل شمالية بسرعة 20 كم/ساعة | MEASURE 20 km/h FORECAST
          وتسجل درجات الحرارة على المدن الساحلية 30 درجة مئوية | MEASURE 30 Cel FORECAST
          # measured, wanted, or no weather
          بلغت درجة الحرارة 30 درجة مئوية | MEASURE 30 Cel
          يسير القطار بسرعة 200 كم/ساعة | MEASURE 200 km/h
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
