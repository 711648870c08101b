package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that turn an amount into a rate. */
class RatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تنتج مليون برميل يوميا | RATE 1000000 bbl/d
          بلغ السعر 70 دولارا للبرميل | RATE 70 USD/bbl
          بلغ العائد 1.56 دولار للسهم الواحد | RATE 1.56 USD/share
          # the amount alone, a speed
          تنتج مليون برميل | MEASURE 1000000 bbl
          سار 80 كيلومترا | MEASURE 80 km
          سار بسرعة 80 كيلومترا في الساعة | MEASURE 80 km/h
          بسعر 3 دولارات للغالون في الولاية | RATE 3 USD/gal
          بسعر 8 دولارات لكل مليون وحدة حرارية بريطانية | RATE 8 USD/MBTU
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
