package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who bear arms aim at, or fire at nobody who is told. */
class ArmedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استهدفت مدفعية الجيش الكيني تلالا بعيدة | ASSAULT OCCURRED actor=[~الجيش@KEN]
          استهدفت حركة الشباب جسرا | ASSAULT OCCURRED actor=[al-shabaab]
          أطلقت حركة الشباب عشرات القذائف | ASSAULT OCCURRED actor=[al-shabaab]
          سقطت قذيفة أطلقتها حركة الشباب | ASSAULT OCCURRED actor=[al-shabaab]
          # what states aim at, what is fired in drills, or told beside other force
          استهدفت كينيا عجزا صغيرا | ''
          أطلق الجيش الكيني صواريخ خلال المناورات | ''
          فشل إطلاق حركة الشباب صواريخ | ''
          قصفت رواندا كينيا. وأطلقت حركة الشباب عشرات القذائف | ASSAULT OCCURRED actor=[RWA] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
