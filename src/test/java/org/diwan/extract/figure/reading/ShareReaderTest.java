package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share of those told before. */
class ShareReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل 40 لاجئا، أكثر من نصفهم أطفال | COUNT 40 لاجئ; PERCENT 50 % MORE_THAN
          وصل 40 لاجئا، ثلثهم أطفال | COUNT 40 لاجئ; PERCENT 33.33 %
          # one half set against the other
          نصفها الآخر | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
