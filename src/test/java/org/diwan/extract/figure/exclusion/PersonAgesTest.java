package org.diwan.extract.figure.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages told of a person before them. */
class PersonAgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ضبط محمد حسن عبد الرحمن 25 سنة | ``
          ضبط سامي. م 27 سنة | ``
          ضبط السائق "26 سنة" في بيته | ``
          أصيب مدرس (سامي، 44 عاما) | ``
          إصابة طفلة 14 سنة | ``
          خلفه نائبه الذي يبلغ 57 عاما | ``
          قالت خديجة، 52 عاما صاحبة مطعم | ``
          أكد أخوه مفرح - 28 عاما - ذلك | ``
          ضبط «سامي. م»، 31 عاما عاطل | ``
          # no age
          حكم مبارك 30 عاما | DURATION 30 YEAR
          وقع عقدا لمدة تبلغ 10 سنوات | DURATION 10 YEAR
          قال "عامين ونصف" وسكت | DURATION 2.5 YEAR
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
