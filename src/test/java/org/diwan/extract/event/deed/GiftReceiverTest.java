package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands between giver and gift receives it. */
class GiftReceiverTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          منحت اليابان مالاوي قرضا | AID OCCURRED actor=[JPN] recipient=[MWI]
          قدم البنك الدولي لغانا منحة | AID OCCURRED actor=[world-bank] recipient=[GHA]
          منحت كندا هايتي مساعدات غذائية | AID OCCURRED actor=[CAN] recipient=[HTI]
          # not who stands behind another preposition
          منحت اليابان في مالاوي قرضا | ''
          قدمت كينيا دعما عسكريا لأوغندا | AID OCCURRED actor=[KEN] recipient=[UGA]
          قدمت كينيا مساعدات إنسانية للأشقاء في أوغندا | AID OCCURRED actor=[KEN] recipient=[UGA]
          أهدت كينيا أوغندا سيارات إسعاف | AID OCCURRED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
