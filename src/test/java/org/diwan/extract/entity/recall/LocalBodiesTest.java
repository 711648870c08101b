package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forces called by a word alone are those of the land the article speaks of. */
class LocalBodiesTest {
  private static final String YEMEN = "اليمن بلد كبير. وسكان اليمن كثيرون. ";
  private static final String AFGHANISTAN = "أفغانستان بلد كبير. وسكان أفغانستان كثيرون. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت طائرات التحالف الجسر | arab-coalition-yemen
          وتقدمت قوات المقاومة نحو الجسر | popular-resistance-yemen
          وسيطر الجيش والمقاومة على الجسر | popular-resistance-yemen
          """)
  void areThoseOfTheLand(String sentence, String expected) {
    assertThat(Mentions.in(YEMEN + sentence)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قصفت طائرات التحالف الوطني الجسر",
        "قصفت طائرات التحالف السابق الجسر",
        "التحالف بين الحزبين قديم",
        "المقاومة للتغيير شديدة",
        "الجماعات المقاومة كثيرة"
      })
  void areNotMeantByEveryWord(String sentence) {
    assertThat(Mentions.in(YEMEN + sentence)).doesNotContain("coalition", "resistance");
  }

  @ParameterizedTest
  @ValueSource(strings = {"قصفت طائرات التحالف الجسر"})
  void areOthersElsewhere(String sentence) {
    assertThat(Mentions.in(AFGHANISTAN + sentence)).contains("isaf");
    assertThat(Mentions.in(YEMEN + AFGHANISTAN + sentence)).doesNotContain("isaf", "coalition");
    assertThat(Mentions.in(sentence)).isEmpty();
    assertThat(Mentions.in("أمريكا بلد كبير. وسكان أمريكا كثيرون. عارض الجمهوريون القرار"))
        .contains("republican-party-us");
  }
}
