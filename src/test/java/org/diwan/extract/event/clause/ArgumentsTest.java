package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mentions of a sentence, each with the preposition that governs it. */
class ArgumentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بحث رئيس مالي مع النيجر، غانا وتوغو التعاون | MEETING OCCURRED actor=[MLI NER GHA TGO]
          # no list: nothing goes on behind the comma
          اتهمت كندا، إلى جانب روسيا، النرويج بالتجسس | ACCUSE OCCURRED actor=[CAN] recipient=[NOR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
