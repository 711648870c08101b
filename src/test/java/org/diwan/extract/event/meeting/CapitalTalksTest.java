package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a capital one talks with its government. */
class CapitalTalksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بدأ وزير الخارجية الكيني مباحثات في كيغالي | MEETING OCCURRED actor=[KEN RWA]
          بدأ وزير الخارجية الكيني مباحثات في القاهرة | MEETING OCCURRED actor=[KEN EGY]
          أجرى وزير الخارجية الكيني محادثات قصيرة في إثيوبيا | MEETING OCCURRED actor=[KEN ETH]
          أجرى وزير الخارجية الكيني مشاورات في كيغالي | MEETING OCCURRED actor=[KEN RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بدأ وزير الخارجية الكيني مباحثات في جنيف",
        "بدأ وزير الخارجية الكيني مباحثات في الإسكندرية",
        "أجرى وزير الخارجية الكيني محادثات حول الأزمة في إثيوبيا",
        "بدأ وزير الخارجية الكيني مباحثات في الدوحة",
        "بدأ وزير الخارجية الكيني مباحثات في نيروبي"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
