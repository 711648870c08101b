package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The state where a gathering with a name of its own is held. */
class GatheringPlaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انطلق في تونس مؤتمر "آفاق البحر" | CONFERENCE OCCURRED actor=[TUN]
          انطلق في تونس المنتدى الدولي للبيئة | CONFERENCE OCCURRED actor=[TUN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"عقد مؤتمر دولي للبيئة في تونس", "بعد قمة نيروبي تغير الأمر"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
