package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets an order. */
class DecoratedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حصل رئيس كينيا على وسام من رئيس غانا | CEREMONY OCCURRED actor=[GHA] recipient=[KEN]
          # another got it
          المتهم بقتل رئيس كينيا، حصل على وسام من رئيس غانا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
