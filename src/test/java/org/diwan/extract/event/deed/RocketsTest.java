package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rockets that unknown hands fire at somebody. */
class RocketsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          إطلاق عشرات الصواريخ على كينيا | ASSAULT OCCURRED recipient=[KEN]
          أطلقت أمس صواريخ من البحر على كينيا | ASSAULT OCCURRED recipient=[KEN]
          قال مسؤول إن الصاروخ أطلق باتجاه مدينة لاهور | ASSAULT OCCURRED recipient=[PAK]
          # nobody fired; what flies at nobody
          فشل إطلاق عشرات الصواريخ على كينيا | ''
          أطلقت صواريخ في الهواء | ''
          قال مسؤول إن الصاروخ أطلق من عربة تابعة لكينيا | ''
          قال مسؤول إن الصاروخ أطلق من أوغندا على كينيا | ASSAULT OCCURRED recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
