package org.diwan.extract.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may not be part of a name. */
class NameShapeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير النقل الأردني وليد حداد | وليد حداد JOR MINISTER_OTHER
          # verbs, prepositions, times, marked objects, nouns, words with a pronoun
          وزير النقل الأردني وليد حداد قال | وليد حداد JOR MINISTER_OTHER
          وزير النقل الأردني وليد حداد على هامش | وليد حداد JOR MINISTER_OTHER
          وزير النقل الأردني وليد حداد صباح الأحد | وليد حداد JOR MINISTER_OTHER
          وزير النقل الأردني وليد حداد مخيماً | وليد حداد JOR MINISTER_OTHER
          وزير النقل الأردني وليد حداد قراءة | وليد حداد JOR MINISTER_OTHER
          وزير النقل الأردني وليد حداد ركزها | وليد حداد JOR MINISTER_OTHER
          وزير النقل الأردني "القسوة" | ? JOR MINISTER_OTHER
          اتصال من وزير النقل الأردني فأقفل عائدا | ? JOR MINISTER_OTHER
          طالب وزير النقل الأردني وليد حداد باستقدام | وليد حداد JOR MINISTER_OTHER
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
