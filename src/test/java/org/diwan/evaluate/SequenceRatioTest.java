package org.diwan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values are Python's. */
class SequenceRatioTest {

  @ParameterizedTest
  @CsvSource({
    "abcd,        bcde,      0.75",
    "سيسوليث,     سيسوليت,   0.8571428571",
    "هايكسينغ,    هايشينغ,   0.8",
    "لافروف,      لافرو,     0.9090909091",
    "private,     volatile,  0.5333333333",
    "abxcd,       abcd,      0.8888888889",
    "aabbaabb,    abab,      0.6666666667",
    "a,           b,         0",
  })
  void countsAsPythonDoes(String a, String b, double ratio) {
    assertThat(SequenceRatio.of(a, b)).isCloseTo(ratio, within(1e-9));
  }
}
