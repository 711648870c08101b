package org.diwan.extract.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a listed person is the one whom a name means. */
class KnownNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى أنغيلا ميركل | أنغيلا ميركل DEU HEAD_OF_GOVERNMENT
          قال إيمانويل ماكرون | إيمانويل ماكرون FRA HEAD_OF_STATE
          # a given name before makes it another
          التقى خالد أنغيلا ميركل | خالد أنغيلا ميركل
          قال جان إيمانويل ماكرون | جان إيمانويل ماكرون
          # a given name alone is nobody
          قال إيمانويل | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
