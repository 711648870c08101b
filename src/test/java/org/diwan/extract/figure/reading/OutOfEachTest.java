package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares told by heads. */
class OutOfEachTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          واحد من كل خمسة موظفين راض | PERCENT 20 %
          أيد 7 من كل 10 ناخبين القرار | PERCENT 70 %
          طفل من بين كل أربعة أطفال جائع | PERCENT 25 %
          # no share
          طرد 4 دبلوماسيين من كل منها | COUNT 4 دبلوماسي
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
