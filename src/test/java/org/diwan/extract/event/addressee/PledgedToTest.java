package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pledge is toward, not whom it is about. */
class PledgedToTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تعهدت كينيا بمساعدة الشعب الأوغندي | AGREE OCCURRED actor=[KEN] recipient=[UGA]
          تعهدت كينيا بتقاسم المياه مع السلطات الأوغندية | AGREE OCCURRED actor=[KEN] recipient=[UGA]
          وافقت كينيا على اقتراح أوغندا وقف الحرب | AGREE OCCURRED actor=[KEN] recipient=[UGA]
          تعهدت كينيا بوقف الاستيطان الأوغندي | AGREE OCCURRED actor=[KEN]
          تعهدت كينيا بوقف الحرب في حال انسحبت أوغندا | AGREE OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
