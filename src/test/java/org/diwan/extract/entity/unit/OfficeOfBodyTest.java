package org.diwan.extract.entity.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title whose last word is the first of a listed body's name. */
class OfficeOfBodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رئيس حزب الوفد | ? EGY PARTY_LEADER
          رئيس حزب الله | ? LBN PARTY_LEADER
          زعيم حركة الشباب | ? SOM PARTY_LEADER
          # a body no list knows
          رئيس حزب جديد | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
