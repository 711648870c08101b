package org.diwan.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "الصين, 5",
    "مُحَمَّد, 4",
    "中国, 4",
    "'e\u0301', 1",
    "'a\u200Fb', 2",
    "😀, 2",
    "…, 1"
  })
  void countsCodePointsAsATerminalDraws(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef, 6, abcdef",
    "abcdef, 5, abcd…",
    "中国人, 4, 中…",
    "مُحَمَّد, 3, مُحَ…",
    "ab cd, 4, ab…"
  })
  void cutsWithinTheWidth(String text, int width, String cut) {
    assertThat(DisplayWidth.cut(text, width)).isEqualTo(cut);
    assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(width);
  }

  @Test
  void knowsArabicInsideLatin() {
    assertThat(DisplayWidth.isRightToLeft("China الصين")).isTrue();
    assertThat(DisplayWidth.isRightToLeft("China 2024")).isFalse();
  }
}
