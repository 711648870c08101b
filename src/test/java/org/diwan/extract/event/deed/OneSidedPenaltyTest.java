package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Penalties by nobody who is told, duties on goods of no land. */
class OneSidedPenaltyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تراجعت التجارة بسبب العقوبات المفروضة على كينيا | SANCTION OCCURRED recipient=[KEN]
          فرضت كندا رسوما على الواردات | SANCTION OCCURRED actor=[CAN]
          رفعت كندا الرسوم الجمركية على المنتجات الكينية | SANCTION OCCURRED actor=[CAN] recipient=[KEN]
          # some that are thought of, taxes at home, what is lifted
          لا بد من المزيد من العقوبات على كينيا | ''
          فرضت كندا رسوما على المدارس | ''
          رفعت كندا العقوبات عن كينيا | CONCEDE OCCURRED actor=[CAN] recipient=[KEN]
          فرضت كندا عقوبات على رواندا. وتراجعت التجارة بسبب العقوبات على كينيا | SANCTION OCCURRED actor=[CAN] recipient=[RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
