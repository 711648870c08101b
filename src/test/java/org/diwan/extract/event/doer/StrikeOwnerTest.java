package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose strikes they are strikes; a place is where they fall. */
class StrikeOwnerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استهدفت غارات إثيوبية مواقع لحركة الشباب | ASSAULT OCCURRED actor=[ETH] recipient=[al-shabaab]
          استهدف القصف الكيني مواقع لحركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          دمرت ضربات الجيش الكيني مواقع حركة الشباب | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[al-shabaab]
          دمرت غارات لكينيا مواقع حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          دمرت غارات نيروبي مباني | ASSAULT OCCURRED recipient=[KEN]
          دمرت ضربات دارفور مباني | ASSAULT OCCURRED recipient=[SDN]
          دمرت مواقع كينيا حركة الشباب | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"دمرت ضربات نيروبي مباني", "دمرت أمطار كينيا مباني"})
  void strikesNobodyFrom(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("actor=[KEN]");
  }
}
