package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One quantity in two units, the lesser behind the greater. */
class JoinedUnitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          باع 62 طنا و700 كيلوغرام | MEASURE 62700 kg
          ضبط (12) قنطارا و(14) كيلوغراما | MEASURE 1214 kg
          سجن ثلاث سنوات وستة أشهر | DURATION 42 MONTH
          لعب ساعتين و10 دقائق | DURATION 130 MINUTE
          # other things, ends of a range, more than one of the greater
          سار 5 كيلومترات و6 ساعات | MEASURE 5 km; DURATION 6 HOUR
          بين متر و80 سنتيمترا | MEASURE 80 cm
          سجن 3 سنوات، و15 شهرا | DURATION 3 YEAR; DURATION 15 MONTH
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
