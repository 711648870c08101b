package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was set free by nobody who is told. */
class FreedByNobodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          خف التوتر بعد الإفراج عن مواطنين كينيين | CONCEDE OCCURRED recipient=[KEN]
          وقد أطلق سراح الوزير الكيني سامي حداد | CONCEDE OCCURRED recipient=[KEN]
          انتعشت السوق بعد رفع العقوبات عن كينيا | CONCEDE OCCURRED recipient=[KEN]
          # asked for, not told as done
          دعوات للإفراج عن مواطنين كينيين | ''
          قال سامي: "أطلق سراح الوزير الكيني" | ''
          أطلقوا سراح الوزير الكيني | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
