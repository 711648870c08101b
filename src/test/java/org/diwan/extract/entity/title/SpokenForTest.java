package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom somebody speaks. */
class SpokenForTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          المتحدث باسم وزارة الخارجية النرويجية | ? NOR SPOKESPERSON
          المتحدث باسم وزارة الخارجية النرويجية لارس هانسن | لارس هانسن NOR SPOKESPERSON
          المتحدث باسم الجيش الكيني | ? KEN SPOKESPERSON
          الناطق باسم الحكومة الأردنية | ? JOR SPOKESPERSON
          # nobody in particular
          المتحدث باسم الطلاب | ''
          # who writes in a name holds no office
          كتب باسم الحكومة الأردنية | JOR (GROUP)
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
