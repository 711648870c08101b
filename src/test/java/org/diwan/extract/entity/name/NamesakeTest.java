package org.diwan.extract.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place that bears somebody's name. */
class NamesakeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انفجار قرب مطار حميد كرزاي | ''
          احتجاج في شارع سامي حداد | ''
          وقع مدير جامعتي الملك عبد العزيز وجدة | ''
          قالت صحيفة "السفير" اللبنانية | LBN (ADJECTIVE)
          احتراق مكتبة حميد كرزاي | ''
          في مكتبه حميد كرزاي | حميد كرزاي AFG
          # himself
          صرح حميد كرزاي أمس | حميد كرزاي AFG
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
