package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what another did wrong. */
class SayerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هاجم رئيس كينيا مالي قائلا إن غانا ترتكب جرائم | ACCUSE OCCURRED actor=[KEN] recipient=[MLI]; ACCUSE OCCURRED actor=[KEN] recipient=[GHA]
          دافع رئيس كينيا عن قراره، مؤكدا أن القرار الغاني غير قانوني | ACCUSE OCCURRED actor=[KEN] recipient=[GHA]
          قال رئيس كينيا إن رئيس مالي وصل، مؤكدا أن القرار الغاني غير قانوني | ACCUSE OCCURRED actor=[KEN] recipient=[GHA]
          كندا: إيران تنتهك المعاهدة | ACCUSE OCCURRED actor=[CAN] recipient=[IRN]
          قالت أرمينيا إن السلام مهم. وأضافت أن أذربيجان خرقت الهدنة | \
              ACCUSE OCCURRED actor=[ARM] recipient=[AZE]
          قالت أرمينيا إن السلام مهم، مؤكدة أن أذربيجان خرقت الهدنة | \
              ACCUSE OCCURRED actor=[ARM] recipient=[AZE]
          حذرت أرمينيا من أن أذربيجان تنتهك الهدنة | ACCUSE OCCURRED actor=[ARM] recipient=[AZE]
          # a man's past that begins like a woman's present
          قال وزير خارجية كينيا إن الوضع صعب. وتابع: الجيران عانوا من العدوان الأوغندي | \
              ACCUSE OCCURRED actor=[KEN] recipient=[UGA]
          قال وزير خارجية كينيا إن الوضع صعب. وتابعت أن الجيران عانوا من العدوان الأوغندي | ''
          # who speaks is another; no name before the colon
          قالت أرمينيا إن السلام مهم. وقالت صحيفة إن أذربيجان خرقت الهدنة | ''
          خبير: إيران تنتهك المعاهدة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
