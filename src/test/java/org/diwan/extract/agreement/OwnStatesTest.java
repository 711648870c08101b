package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states of those named before. */
class OwnStatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقع الرئيس الكيني ورئيس رواندا اتفاقا بين بلديهما | AGREEMENT SIGNED [RWA KEN] اتفاق بين بلديهما
          وقع الرئيس الكيني اتفاقا بين بلاده ورواندا | AGREEMENT SIGNED [RWA KEN] اتفاق بين بلاده ورواندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
