package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is agreed or decided on is still to be done. */
class StipulatedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ينص الاتفاق على انسحاب القوات الكينية من الصومال | RETREAT PLANNED actor=[KEN] recipient=[SOM]
          انتقد الكاتب قرار كينيا سحب قواتها من الصومال | RETREAT PLANNED actor=[KEN] recipient=[SOM]
          # done, whatever was agreed on
          سحبت كينيا قواتها من الصومال | RETREAT OCCURRED actor=[KEN] recipient=[SOM]
          أنهت كينيا سحب قواتها من الصومال | RETREAT OCCURRED actor=[KEN] recipient=[SOM]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
