package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state with the ending of an adjective, between two others. */
class JoinedStatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهمت تونس وبريطانية وغانا كندا بالتجسس | ACCUSE OCCURRED actor=[TUN GBR GHA] recipient=[CAN]
          # an adjective of what stands before
          اتهمت شركة كندية وبريطانية غانا بالتجسس | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
