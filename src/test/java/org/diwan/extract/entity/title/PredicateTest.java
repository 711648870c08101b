package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office that somebody named takes or holds. */
class PredicateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          منذ أن أصبحت نائبة وزير الصحة الكيني | ''
          استقالة سامي حداد من منصب نائب وزير الصحة الكيني | سامي حداد
          وصل 15 نائب وزير كيني | ''
          # who holds it is known, or it is no predicate
          منذ توليه منصب وزير الخارجية الروسي | سيرغي لافروف RUS FOREIGN_MINISTER
          قالت نائبة وزير الصحة الكيني | ? KEN DEPUTY_MINISTER
          # the first of all who held it
          وهو ثاني وزير كيني يصل | ''
          ماكرون أول رئيس فرنسي يزور الكونغو | إيمانويل ماكرون FRA HEAD_OF_STATE
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
