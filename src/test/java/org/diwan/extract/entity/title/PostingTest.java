package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the holder of an office is posted or sent. */
class PostingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          سفير كينيا لدى المملكة جون كاماو | جون كاماو KEN AMBASSADOR
          مندوب روسيا الدائم لدى الأمم المتحدة | ? RUS AMBASSADOR
          مبعوث الأمم المتحدة إلى اليمن | مارتن غريفيث ENVOY
          # what it is about is no land that he is sent to
          التقى السفير الكيني بشأن جمال خاشقجي | ? KEN AMBASSADOR; جمال خاشقجي SAU
          وزير الخارجية القطري في أنقرة | محمد بن عبد الرحمن بن جاسم آل ثاني QAT FOREIGN_MINISTER; TUR (PLACE)
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
