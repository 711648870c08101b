package org.diwan.extract.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two ministries in a dual. */
class MinistryPairTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتقدت وزارتا العدل والمالية الكينيتان القرار | وزارة العدل KEN; وزارة المالية KEN
          اجتماع بين وزارتي خارجية كينيا وأوغندا | وزارة الخارجية KEN; وزارة الخارجية UGA
          قالت وزارتا العدل والمالية إن | وزارة العدل; وزارة المالية
          """)
  void areTwo(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتقدت وزارة العدل القرار | وزارة العدل
          بين وزارتي البلدين | ''
          """)
  void areNotWithoutADual(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
