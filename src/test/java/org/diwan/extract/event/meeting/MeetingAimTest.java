package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom one sets out to meet. */
class MeetingAimTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل وزير الدفاع التركي إلى برلين للقاء وزير الدفاع الألماني | VISIT OCCURRED actor=[TUR] recipient=[DEU]; MEETING PLANNED actor=[DEU TUR]
          بعد لقائه رئيس أوغندا ذكر رئيس رواندا الطقس | MEETING OCCURRED actor=[UGA RWA]
          سافر الرئيس الكيني إلى برلين من أجل لقاء رئيس رواندا | VISIT OCCURRED actor=[KEN] recipient=[DEU]; MEETING PLANNED actor=[RWA KEN]
          يعتزم الرئيس الكيني زيارة رواندا ولقاء رئيس أوغندا | VISIT PLANNED actor=[KEN] recipient=[RWA]; MEETING PLANNED actor=[UGA KEN]
          يعتزم الرئيس الكيني لقاء رئيس أوغندا | MEETING PLANNED actor=[UGA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وعقد ميتشلون، الذي عينه الرئيس الأمريكي مبعوثا له، اجتماعا مع الرئيس الكيني",
        "سئل الرئيس الكيني عن ترتيب لقاء برئيس رواندا",
        "نشر سفير غانا صورة للقاء الرئيس الكيني",
        "قال الرئيس الكيني إنه سيرسل فريقا للقاء رئيس رواندا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
