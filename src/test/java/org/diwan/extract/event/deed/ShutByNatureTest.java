package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An airport that snow or an emergency shuts. */
class ShutByNatureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أغلقت السلطات الكينية مطار نيروبي لإزالة الثلوج | ''
          قررت السلطات الكينية إغلاق المطار بعد طلب هبوط اضطراري | ''
          أغلقت السلطات الكينية الحدود مع رواندا | COERCE OCCURRED actor=[KEN] recipient=[RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
