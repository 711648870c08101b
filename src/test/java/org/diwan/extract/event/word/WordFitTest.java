package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what a word needs stands with it. */
class WordFitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت غانا إنها غير مستعدة للتعاون مع توغو | ''
          قالت غانا إنها مستعدة للتعاون مع توغو | AGREE OCCURRED actor=[GHA] recipient=[TGO]
          اجتمع الخبراء لإدانة غانا | ''
          طالب السكان بوقف التعامل مع توغو | ''
          زار جماعة مؤيدة لحكومة توغو | ''
          قال وزير خارجية غانا: سنتعاون مع توغو | AGREE OCCURRED actor=[GHA] recipient=[TGO]
          قال وزير خارجية غانا: سنرد على توغو | THREATEN OCCURRED actor=[GHA] recipient=[TGO]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
