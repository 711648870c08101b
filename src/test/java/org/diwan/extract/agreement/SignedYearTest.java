package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year by which a document that binds is called. */
class SignedYearTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انسحبت كينيا من الاتفاق التجاري لعام 2015 مع رواندا | AGREEMENT ENDED [RWA KEN] الاتفاق التجاري لعام 2015 مع رواندا signed=2015
          تلتزم كينيا باتفاقية 1970 مع رواندا | AGREEMENT IN_FORCE [RWA KEN] اتفاقية 1970 مع رواندا signed=1970
          # a plan's year is not its signing
          أقرت كينيا ورواندا خطة عمل لعام 2026 | ACTION_PLAN RATIFIED [KEN RWA] خطة عمل لعام 2026 valid=2026
          # the year of another
          تتفاوض كينيا مع رواندا على اتفاق صيد يحل محل معاهدة كمبالا الموقعة في عام 2015 | AGREEMENT NEGOTIATING [KEN RWA] اتفاق صيد يحل محل معاهدة كمبالا الموقعة في عام 2015
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
