package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code بلاده} does is done by the country of who speaks. */
class OwnCountryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلن الرئيس الكيني ويليام روتو إرسال بلاده قوات إلى الصومال | MOBILIZE OCCURRED actor=[KEN] recipient=[SOM]
          أعلن وزير خارجية النرويج تقديم بلاده منحة لكينيا | AID OCCURRED actor=[NOR] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"إرسال بلاده قوات", "قال الرئيس الكيني ويليام روتو إن بلاده جميلة"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
