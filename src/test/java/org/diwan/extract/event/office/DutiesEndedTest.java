package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose duties end. */
class DutiesEndedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أنهى رئيس كينيا مهام وزير المالية سامي بن يوسف | APPOINTMENT OCCURRED actor=[~سامي يوسف KEN]
          صدر قرار بإنهاء مهام سفير كينيا لدى غانا | APPOINTMENT OCCURRED actor=[KEN]
          # a visit, and duties of nobody who is named
          أنهى رئيس كينيا زيارته لغانا | VISIT OCCURRED actor=[KEN] recipient=[GHA]
          أنهت البعثة مهامها في غانا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
