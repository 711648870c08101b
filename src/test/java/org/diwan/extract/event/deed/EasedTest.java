package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A penalty that is lifted is not laid on. */
class EasedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          فرضت سويسرا عقوبات على بيلاروسيا | SANCTION OCCURRED actor=[CHE] recipient=[BLR]
          شددت سويسرا العقوبات على بيلاروسيا | SANCTION OCCURRED actor=[CHE] recipient=[BLR]
          # lifted
          رفعت سويسرا العقوبات عن بيلاروسيا | CONCEDE OCCURRED actor=[CHE] recipient=[BLR]
          علقت سويسرا العقوبات على بيلاروسيا | CONCEDE OCCURRED actor=[CHE] recipient=[BLR]
          أعلنت سويسرا إلغاء العقوبات المفروضة على بيلاروسيا | CONCEDE OCCURRED actor=[CHE] recipient=[BLR]
          بحثت سويسرا رفع العقوبات عن بيلاروسيا | ''
          مددت سويسرا العقوبات على بيلاروسيا | SANCTION OCCURRED actor=[CHE] recipient=[BLR]
          مددت سويسرا فترة تعليق العقوبات على بيلاروسيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
