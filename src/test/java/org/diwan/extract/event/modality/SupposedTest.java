package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deeds under a condition or a perhaps. */
class SupposedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تعزز الصين حرب روسيا وشنت الصين غزوا على تايوان | ASSAULT OCCURRED actor=[CHN] recipient=[TWN]
          خسرت كينيا الانتخابات فقصفت كينيا أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ربما يكون ذلك مع تعزيز الصين لحرب روسيا وشن الصين غزوا على تايوان",
        "إذا خسرت كينيا الانتخابات فسوف تضطر كينيا إلى قصف أوغندا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
