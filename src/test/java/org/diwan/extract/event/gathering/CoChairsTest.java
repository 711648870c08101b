package org.diwan.extract.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two who chair a committee tell whose it is. */
class CoChairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ترأس وزير الخارجية الكيني ونظيره الرواندي اجتماع اللجنة المشتركة | CONFERENCE OCCURRED actor=[KEN RWA] chair=[KEN RWA]
          ترأس وزير الخارجية الكيني مناصفة مع نظيره الرواندي أعمال اللجنة المشتركة | CONFERENCE OCCURRED actor=[KEN RWA] chair=[KEN RWA]
          # two of one state
          ترأس وزير الخارجية الكيني مع وزير الدفاع الكيني اللجنة المشتركة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
