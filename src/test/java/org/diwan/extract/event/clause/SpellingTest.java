package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that folding makes alike. */
class SpellingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هنأ الرئيس الكيني رئيس رواندا | ENDORSE OCCURRED actor=[KEN] recipient=[RWA]
          قال ذلك في ختام قمة زعماء حلف شمال الأطلسي | CONFERENCE OCCURRED actor=[nato]
          عزى الرئيس الكيني رئيس رواندا | ENDORSE OCCURRED actor=[KEN] recipient=[RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "هنا الرئيس الكيني رئيس رواندا",
        "لوحة فنية من مصر إلى الأردن",
        "غدا الرئيس الكيني مع رئيس رواندا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
