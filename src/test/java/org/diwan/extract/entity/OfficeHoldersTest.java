package org.diwan.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds an office on the day of reference, 20 May 2019. */
class OfficeHoldersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الرئيس الفرنسي | إيمانويل ماكرون FRA HEAD_OF_STATE
          وزير الخارجية الروسي | سيرغي لافروف RUS FOREIGN_MINISTER
          الملك سلمان | سلمان بن عبد العزيز آل سعود SAU MONARCH
          # a state has many
          سفير فرنسا | ? FRA AMBASSADOR
          # no state is told
          الرئيس | ''
          رئيس النادي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
