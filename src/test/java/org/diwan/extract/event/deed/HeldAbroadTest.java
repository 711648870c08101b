package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is held stands before the participle, who holds him behind it. */
class HeldAbroadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الصحفي الأوغندي جون سميث المعتقل في كينيا | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          يتابع الوزير قضية الأوغنديين المحتجزين في كينيا | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          يتابع الوزير قضية الأوغنديين الـ14 المحتجزين في كينيا | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          يتابع الوزير قضية المحتجزين الأوغنديين في كينيا | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          المعتقلون الأوغنديون في السجون الكينية | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          يتابع الوزير قضية الأوغنديين المحتجزين لدى حركة الشباب | COERCE OCCURRED actor=[al-shabaab] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "المتهم المحتجز في كينيا",
        "الكيني المعتقل في كينيا",
        "المعتقلون الكينيون في كينيا"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
