package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charges and statements told of before and judged now. */
class ClaimTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصف رئيس كينيا اتهامات كندا بأنها كاذبة | ACCUSE OCCURRED actor=[CAN] recipient=[KEN]; REJECT OCCURRED actor=[KEN] recipient=[CAN]
          اتهمت كندا كينيا بالتجسس. وقال رئيس كينيا إن هذه الاتهامات لا أساس لها | ACCUSE OCCURRED actor=[CAN] recipient=[KEN]; REJECT OCCURRED actor=[KEN] recipient=[CAN]
          اتهمت كندا كينيا بالتجسس. ووصف رئيس كينيا تلك التصريحات بأنها مشينة | ACCUSE OCCURRED actor=[CAN] recipient=[KEN]; ACCUSE OCCURRED actor=[KEN] recipient=[CAN]
          جددت كندا نفيها اتهامات كينيا | REJECT OCCURRED actor=[CAN] recipient=[KEN]
          جددت كندا نفيها الاتهامات بدعم حركة طالبان | REJECT OCCURRED actor=[CAN]
          # nobody spoke before; others' reports
          قال رئيس كينيا إن هذه الاتهامات لا أساس لها | ''
          اتهمت كندا كينيا بالتجسس. وقال رئيس كينيا إن التقارير لا أساس لها | ACCUSE OCCURRED actor=[CAN] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
