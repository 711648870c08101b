package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A side is the state, or the body where it belongs to none. */
class SidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهم سفير لاتفيا لدى الأمم المتحدة روسيا | ACCUSE OCCURRED actor=[LVA] recipient=[RUS]
          اتهم الجيش اللاتفي روسيا | ACCUSE OCCURRED actor=[~الجيش@LVA] recipient=[RUS]
          أشاد الاتحاد الأفريقي بإستونيا | ENDORSE OCCURRED actor=[african-union] recipient=[EST]
          # who speaks for neither
          أشاد المغني الشهير بإستونيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
