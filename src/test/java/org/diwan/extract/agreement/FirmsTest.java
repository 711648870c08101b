package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A firm without a name binds no state; a state and its authorities do. */
class FirmsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت أوغندا اتفاقية للتعدين مع شركة كينية | ''
          وقعت كينيا وأوغندا اتفاقية للتعدين مع شركة رواندية | AGREEMENT SIGNED [KEN UGA] اتفاقية للتعدين مع شركة رواندية
          وقعت أوغندا اتفاقية للتعدين مع الحكومة الكينية | AGREEMENT SIGNED [KEN UGA] اتفاقية للتعدين مع الحكومة الكينية
          قالت صحيفة الوادي الرواندية إن كينيا وقعت اتفاقية مع أوغندا | AGREEMENT SIGNED [UGA KEN] اتفاقية مع أوغندا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
