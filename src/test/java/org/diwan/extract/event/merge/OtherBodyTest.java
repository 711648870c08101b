package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a movement says is not what its state says. */
class OtherBodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتقدت حركة الشباب كينيا. وانتقد رئيس الصومال كينيا | ACCUSE OCCURRED actor=[al-shabaab] recipient=[KEN]; ACCUSE OCCURRED actor=[SOM] recipient=[KEN]
          رفضت حركة الشباب التهدئة. ورفضت حركة الشباب الحوار | REJECT OCCURRED actor=[al-shabaab]
          انتقدت حماس إسرائيل. وانتقدت حركة فتح إسرائيل | ACCUSE OCCURRED actor=[hamas] recipient=[ISR]; ACCUSE OCCURRED actor=[fatah] recipient=[ISR]
          # a ministry speaks for its state
          انتقد رئيس الصومال كينيا. وانتقدت وزارة الخارجية الصومالية كينيا | ACCUSE OCCURRED actor=[SOM] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
