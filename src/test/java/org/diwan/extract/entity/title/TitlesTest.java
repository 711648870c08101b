package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of office in their forms. */
class TitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير الصحة الكيني | ? KEN MINISTER_OTHER
          وزيرة الصحة الكينية | ? KEN MINISTER_OTHER
          بوزير الصحة الكيني | ? KEN MINISTER_OTHER
          سفيرة كينيا | ? KEN AMBASSADOR
          # the office, not who holds it
          وزارة الصحة الكينية | وزارة الصحة الكينية KEN
          # of no state, of nobody
          وزراء الصحة | ''
          كاتب سفير | ''
          # in two bodies
          قال عضو هيئة العلماء الكينية وعضو اللجنة الدائمة الشيخ سامي حداد | سامي حداد KEN OFFICIAL_OTHER
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
