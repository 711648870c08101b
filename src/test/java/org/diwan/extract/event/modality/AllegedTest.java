package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind an attack the word for what is due means that it is alleged. */
class AllegedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الهجوم الكيميائي المفترض على قرية سورية | ASSAULT OCCURRED recipient=[SYR]
          # what is due is still to come
          من المفترض أن يهاجم الجيش الأرميني أذربيجان | ASSAULT PLANNED actor=[~الجيش@ARM] recipient=[AZE]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
