package org.diwan.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the name of a person begins and ends. */
class NameGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير النقل الأردني خليل الحاج توفيق | خليل الحاج توفيق JOR MINISTER_OTHER
          وزير النقل الأردني وليد بن حداد | وليد بن حداد JOR MINISTER_OTHER
          سفير اليابان كينجي تاكاهاشي، قال | كينجي تاكاهاشي JPN AMBASSADOR
          الأمير تركي بن سعود يصل | تركي بن سعود OFFICIAL_OTHER
          # a verb, a preposition
          وزير الصحة التونسي سامر حداد يزور | سامر حداد TUN MINISTER_OTHER
          وزير الصحة التونسي سامر حداد بالجزائر | سامر حداد TUN MINISTER_OTHER; DZA (PLACE)
          وزير الصحة التونسي يزور | ? TUN MINISTER_OTHER
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
