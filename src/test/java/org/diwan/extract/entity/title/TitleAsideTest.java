package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body's short form between title and name. */
class TitleAsideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال مدير وكالة الموانئ (كبا)، سامي حداد | سامي حداد OFFICIAL_OTHER
          قال مدير وكالة الموانئ «كبا» سامي حداد | سامي حداد OFFICIAL_OTHER
          # no name behind
          قال مدير وكالة الموانئ (كبا) إن السفن غادرت | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
