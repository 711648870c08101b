package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose men or kin others are does not meet himself. */
class RegimeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى الرئيس الكيني نجل الرئيس الرواندي | ''
          التقى الرئيس الكيني الرئيس الرواندي | MEETING OCCURRED actor=[KEN RWA]
          التقى الرئيس الكيني قوات رواندا | MEETING OCCURRED actor=[KEN RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
