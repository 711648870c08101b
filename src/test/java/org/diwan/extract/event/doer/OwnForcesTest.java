package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forces that a pronoun ties to who is named before them. */
class OwnForcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلنت كينيا أن قواتها قصفت مواقع في أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          بدأت كينيا عملياتها في المنطقة وقصفت قواتها مواقع حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          قالت كينيا إن طائراتها الحربية أغارت على مواقع حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"قالت كينيا إن جهودها نجحت"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
