package org.diwan.extract.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Family names of no list behind a given name without a title. */
class UnlistedFamilyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال منير الكدراوي ذلك | منير الكدراوي
          قال ستيفان غيمبرت ذلك | ستيفان غيمبرت
          قال مروان كزمان، أمس | مروان كزمان
          قال مروان كزمان إن ذلك صحيح | مروان كزمان
          # what is listed goes on with it
          قال منير الكدراوي محمد ذلك | منير الكدراوي محمد
          # ordinary words, one that is inflected, one that goes on
          قال منير الحقيقي ذلك | ''
          قال مروان كزمان ذلك | ''
          زار مروان عسكريان، أمس | ''
          قابل كريمة لشعبنا، أمس | ''
          قالت باميلا كزمانة ذلك | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
