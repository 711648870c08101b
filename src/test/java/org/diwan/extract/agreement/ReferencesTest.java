package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that was named before, one that is known, and any one. */
class ReferencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          يدرس البرلمان الاتفاق الذي تم التوصل إليه بين كينيا ورواندا | AGREEMENT AGREED [KEN RWA] الاتفاق الذي تم التوصل إليه بين كينيا ورواندا
          وقعت كينيا ورواندا اتفاقية للصيد. وقال الوزير إن هذه الاتفاقية مهمة | AGREEMENT SIGNED [KEN RWA] اتفاقية للصيد
          # any one
          لا حاجة إلى أي معاهدة بين كينيا ورواندا | ''
          عاد الوفدان الكيني والرواندي بلا اتفاق سلام | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
