package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who helps in a deed and does not suffer it. */
class HelperTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استعادت أوكرانيا مدينة خيرسون بدعم من بولندا | ASSAULT OCCURRED actor=[UKR]
          استعادت أوكرانيا مدينة خيرسون بإسناد جوي من القوات البولندية | ASSAULT OCCURRED actor=[UKR]
          # from whom it is taken
          استعادت أوكرانيا مدينة خيرسون من روسيا | ASSAULT OCCURRED actor=[UKR] recipient=[RUS]
          استعادت أوكرانيا بدعم جوي مدينة خيرسون من روسيا | ASSAULT OCCURRED actor=[UKR] recipient=[RUS]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
