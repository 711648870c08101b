package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Soldiers who fell abroad are of who tells of it. */
class OwnFallenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلن الجيش الكيني مقتل جنديين في هجوم في الصومال | ASSAULT OCCURRED recipient=[~الجيش@KEN]
          أعلنت بريطانيا مقتل ضابط في هجوم في أفغانستان | ASSAULT OCCURRED recipient=[GBR]
          # at home, and whose state is told
          أعلن الجيش الكيني مقتل ثلاثة جنود في هجوم في نيروبي | ASSAULT OCCURRED recipient=[KEN]
          أعلن الجيش الكيني مقتل جنديين أوغنديين في هجوم في الصومال | ASSAULT OCCURRED recipient=[UGA]
          # no soldiers
          أعلنت كينيا مقتل تسعين مدنيا في قصف في الصومال | ASSAULT OCCURRED recipient=[SOM]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
