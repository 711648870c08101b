package org.diwan.extract.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Soldiers and fighters who go somewhere. */
class TroopsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل 440 جنديا كنديا إلى أفغانستان",
        "وصلت قوات سودانية إلى عدن",
        "وصلت عناصر من القوات البرية الأردنية إلى مصر"
      })
  void payNoVisit(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل وفد من الجيش المصري إلى الأردن | VISIT OCCURRED actor=[~الجيش@EGY] recipient=[JOR]
          وصل قائد القوات الأمريكية إلى مصر | VISIT OCCURRED actor=[USA] recipient=[EGY]
          """)
  void others(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
