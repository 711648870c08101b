package org.diwan.extract.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two spellings may be one person's name. */
class NameLikenessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # letters for foreign sounds, long vowels, the article, the son
          إيغور دانييلوف | إيجور دانيلوف
          غوردون كلارك | جوردون كلارك
          سامي العتيبي | سامي عتيبي
          فهد بن سامي العتيبي | فهد سامي العتيبي
          عبد الرحيم صالح | عبدالرحيم صالح
          # the shorter within the longer
          فهد سامي العتيبي | فهد العتيبي
          فهد سامي العتيبي | العتيبي
          """)
  void mayBeOne(String one, String other) {
    assertThat(NameLikeness.agree(one, other)).isTrue();
    assertThat(NameLikeness.agree(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          سامي العتيبي | رامي العتيبي
          سامي العتيبي | سامي الحسيني
          فهد سامي العتيبي | سامي
          فهد العتيبي | العتيبي فهد
          """)
  void areTwo(String one, String other) {
    assertThat(NameLikeness.agree(one, other)).isFalse();
    assertThat(NameLikeness.agree(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عبد المجيد تبون | عبد المحيد تبون
          سامي العتيبي | سامي العتيمي
          """)
  void isSlipOfOneLetter(String one, String other) {
    assertThat(NameLikeness.isMisspelt(one, other)).isTrue();
    assertThat(NameLikeness.isMisspelt(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # two slips, a short word, another number of words
          سامي العتيبي | رامي العتيمي
          سامي العتيبي | رامي العتيبي
          فهد سامي العتيبي | فهد العتيمي
          """)
  void isNoSlip(String one, String other) {
    assertThat(NameLikeness.isMisspelt(one, other)).isFalse();
    assertThat(NameLikeness.isMisspelt(other, one)).isFalse();
  }

  @Test
  void beginsWithTheNameOfHisFather() {
    assertThat(NameLikeness.isFathers("فهد بن سامي العتيبي", "سامي العتيبي")).isTrue();
    assertThat(NameLikeness.isFathers("فهد بن سامي العتيبي", "فهد العتيبي")).isFalse();
    assertThat(NameLikeness.isFathers("محمد سامي العتيبي", "سامي العتيبي")).isFalse();
  }
}
