package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who meets at a summit or conference is known by its name. */
class GatheringFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اختتم منتدى التعاون الصيني الأفريقي | CONFERENCE OCCURRED actor=[CHN]
          في اجتماعات الجمعية العامة للأمم المتحدة غدا | CONFERENCE PLANNED actor=[un-general-assembly]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل السعر إلى قمة جديدة في الصين",
        "شكل البرلمان لجنة مشتركة من أعضاء اللجنة المالية"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
