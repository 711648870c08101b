package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when to when a document holds. */
class ValidityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كينيا ورواندا خطة عمل 2024-2028 | ACTION_PLAN SIGNED [KEN RWA] خطة عمل 2024-2028 valid=2024-01-01/2028-12-31
          وقعت كينيا ورواندا خطة عمل للفترة 2024-2028 | ACTION_PLAN SIGNED [KEN RWA] خطة عمل للفترة 2024-2028 valid=2024-01-01/2028-12-31
          وقعت كينيا ورواندا برنامجا تنفيذيا لعام 2026 | PROGRAMME SIGNED [KEN RWA] برنامج تنفيذي لعام 2026 valid=2026
          # the year of its signing, an amount
          وقعت كينيا ورواندا في عام 2018 خطة عمل | ACTION_PLAN SIGNED [KEN RWA] خطة عمل signed=2018
          وقعت كينيا ورواندا خطة عمل بقيمة 2026 دولارا | ACTION_PLAN SIGNED [KEN RWA] خطة عمل بقيمة 2026 دولارا
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.agreements(sentence)).isEqualTo(expected);
  }
}
