package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state an article is about: the one named far more often than others. */
class OwnStateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال رئيس الحكومة كلمة. ودعت تونس الأطباء. وقالت تونس إن الشعب التونسي بخير. وزار تونس وفد | TUN (GROUP); TUN; TUN; TUN (GROUP); TUN
          # named twice, which is not often
          قال رئيس الحكومة كلمة. ودعت تونس الأطباء. وزار تونس وفد | TUN; TUN
          # another as often
          قال رئيس الحكومة كلمة. ودعت تونس الأطباء. وزار تونس وفد. وقالت تونس كلمة. ودعت غانا وفدا. وقالت غانا كلمة. ودعت غانا الأطباء | TUN; TUN; TUN; GHA; GHA; GHA
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
