package org.diwan.extract.entity.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person as one phrase gives him: titles, name, or both. */
class PersonPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير الصحة التونسي سامر حداد | سامر حداد TUN MINISTER_OTHER
          سامر حداد وزير الصحة التونسي | سامر حداد TUN MINISTER_OTHER
          سامر حداد، وزير الصحة التونسي | سامر حداد TUN MINISTER_OTHER
          # no office
          سامر حداد طبيب | سامر حداد
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
