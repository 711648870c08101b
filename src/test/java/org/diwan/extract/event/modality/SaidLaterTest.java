package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that somebody has still to utter. */
class SaidLaterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الوزير إن كينيا ستحث أوغندا على السلام | REQUEST PLANNED actor=[KEN] recipient=[UGA]
          سوف تطالب كينيا أوغندا بالسلام | REQUEST PLANNED actor=[KEN] recipient=[UGA]
          حثت كينيا أوغندا على السلام | REQUEST OCCURRED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
