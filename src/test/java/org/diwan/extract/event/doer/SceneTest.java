package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where force struck, when neither who used it nor whom it befell is told. */
class SceneTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انفجار سيارة مفخخة وسط العاصمة الصومالية | ASSAULT OCCURRED recipient=[SOM]
          وقع تفجير انتحاري في لاهور | ASSAULT OCCURRED recipient=[PAK]
          هجوم مسلح شمال بوركينا فاسو | ASSAULT OCCURRED recipient=[BFA]
          سقوط صاروخ على منزل في لاهور | ASSAULT OCCURRED recipient=[PAK]
          # where it came from is not where it struck
          سقوط مقذوف من داخل الأراضي الكينية على منزل في مقديشو | ASSAULT OCCURRED recipient=[SOM]
          # no place
          سقوط صاروخ في البحر | ''
          انفجار سيارة مفخخة | ''
          # named behind another clause
          انفجار سيارة مفخخة، وسيزور الوزير تونس | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
