package org.diwan.extract.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both of whom a noun in the dual tells. */
class PairPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جرت محادثات بين الجانبين المصري والسوداني | EGY (GROUP); SDN (GROUP)
          أجرى الجيشان الأردني والسعودي مناورات | JOR (GROUP); SAU (GROUP)
          توقيع اتفاق بين الحكومتين المغربية والإسبانية | MAR (GROUP); ESP (GROUP)
          # peoples do nothing by themselves
          العلاقة بين الشعبين المصري والسوداني | EGY (ADJECTIVE); SDN (ADJECTIVE)
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
