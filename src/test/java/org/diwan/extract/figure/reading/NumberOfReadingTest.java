package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of what is named before it. */
class NumberOfReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ارتفع عدد الحفارات في النرويج إلى 798 | COUNT 798 حفار
          عدد المرشحين 6 | COUNT 6 مرشح
          بلغ عدد السفن في الميناء نحو 90 | COUNT 90 سفينة ABOUT
          # of something else, and no plural
          عدد المرشحين في 6 دوائر | COUNT 6 دائرة
          صدر العدد 116 | ''
          ارتفع عدد السكان في 2012 | ''
          ارتفعت الأرباح إلى 798 | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
