package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks with the press meets nobody. */
class InterviewTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أجرى الرئيس الكيني لقاء مع رئيس رواندا | MEETING OCCURRED actor=[RWA KEN]
          اجتمع الرئيس الكيني مع برنامج الأغذية العالمي | MEETING OCCURRED actor=[KEN wfp]
          قال الرئيس الكيني خلال مقابلته وفدا من أوغندا إن الطقس جيد | MEETING OCCURRED actor=[UGA KEN]
          وصل وزير خارجية كينيا إلى كمبالا لمقابلة نظيره الأوغندي | VISIT OCCURRED actor=[KEN] recipient=[UGA]; MEETING PLANNED actor=[UGA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ذكر الوزير الكيني خلال لقائه مع الإعلامية ليلى رستم رئيس رواندا",
        "أجرى الرئيس الكيني مقابلة عبر الهاتف مع قناة رواندا الأولى",
        "نشرت الصحيفة مقابلة مع رئيس رواندا تحدث فيها عن كينيا",
        "ذكر الرئيس الكيني في لقائه ببرنامج صباح الخير الحكومة الرواندية",
        "أجرى الرئيس الكيني لقاء إذاعيا مع رئيس رواندا",
        "انتظر الوزير الكيني طويلا لمقابلة رئيس رواندا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
