package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text is cut. */
class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل الوزير. ثم غادر | 2
          بلغ السعر 3.5 دولار | 1
          قال د. سامي إنه بخير | 1
          قال د. سامي ود. هاني إنهما بخير | 1
          من هو؟ لا أحد! | 2
          """)
  void cuts(String text, int sentences) {
    assertThat(Sentences.of(text, false)).hasSize(sentences);
  }

  @Test
  void whatHasNoMarkIsCutAllTheSame() {
    List<Sentence> cut = Sentences.of("كلمة ".repeat(2_500), false);
    assertThat(cut).extracting(s -> s.tokens().size()).containsExactly(1_000, 1_000, 500);
  }
}
