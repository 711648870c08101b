package org.diwan.extract.event.gathering;

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
          تحدث على هامش مؤتمر الطاقة في لشبونة | CONFERENCE OCCURRED actor=[PRT]
          قال ذلك في منتدى لشبونة السنوي للتأمين | CONFERENCE OCCURRED actor=[PRT]
          انطلقت أمس في تونس أعمال المؤتمر الدولي للبيئة | CONFERENCE OCCURRED actor=[TUN]
          حضر الوزير الكيني خليل التميمي المؤتمر الدولي للبيئة في بودابست | CONFERENCE OCCURRED actor=[HUN] attendee=[KEN]
          شارك في المنتدى الاقتصادي في بودابست | CONFERENCE OCCURRED actor=[HUN]
          بعد مؤتمر روما تغير الأمر | CONFERENCE OCCURRED actor=[ITA]
          افتتح الرئيس الكيني المؤتمر الدولي للمياه في لشبونة | CEREMONY OCCURRED actor=[KEN]; CONFERENCE OCCURRED actor=[PRT]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عقد مؤتمر دولي للبيئة في تونس",
        "بعد قمة نيروبي تغير الأمر",
        "شارك في المؤتمر الأخير في بودابست",
        "هذا المنتدى الاقتصادي في بودابست"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
