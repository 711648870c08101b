package org.diwan.extract.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state's own council that bears the name of the world's. */
class OwnCouncilTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مجلس الأمن القومي التركي | مجلس الأمن القومي التركي TUR
          مجلس الأمن الروسي | مجلس الأمن الروسي RUS
          # the world's
          مجلس الأمن الدولي | un-security-council
          مجلس الأمن يجتمع | un-security-council
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
