package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One, told without a numeral. */
class OneReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بقي يوما واحدا | DURATION 1 DAY
          مددت البعثة لمدة عام | DURATION 1 YEAR
          قتل فيه شخص واحد | COUNT 1 شخص
          بقي أكثر من شهر في البلدة | DURATION 1 MONTH MORE_THAN
          يبعد كيلومترا واحدا عنها | MEASURE 1 km
          # a year with its number, a day with its name
          بقي أكثر من عام 1990 كله | ''
          عمل أكثر من يوم الأحد | ''
          # the minute past an hour
          بعد دقيقة واحدة من منتصف الليل | ''
          السجن من شهر إلى ستة أشهر | DURATION 1..6 MONTH
          يستمر من عام إلى عام | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
