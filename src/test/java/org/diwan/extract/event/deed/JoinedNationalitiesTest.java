package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two adjectives of states in a row, both of which use force. */
class JoinedNationalitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          غارات أمريكية بريطانية على صعدة | ASSAULT OCCURRED actor=[USA GBR] recipient=[YEM]
          القصف الأمريكي - البريطاني على اليمن | ASSAULT OCCURRED actor=[USA GBR] recipient=[YEM]
          شن الطيران الكيني الأوغندي غارات على مواقع لحركة الشباب | ASSAULT OCCURRED actor=[KEN UGA] recipient=[al-shabaab]
          جددت المقاتلات الروسية السورية قصفها لريف إدلب | ASSAULT OCCURRED actor=[RUS SYR]
          # the nationality of what is hit
          غارات كينية على مواقع أوغندية | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          قصف الجيش الكيني قرية أوغندية | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
