package org.diwan.extract.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose counterpart is meant where he is named only later. */
class ForwardCounterpartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وفي لقاء مع نظيره الفرنسي، قال وزير الخارجية الياباني | جان إيف لودريان FRA FOREIGN_MINISTER; تارو كونو JPN FOREIGN_MINISTER
          # nobody behind a verb, and who is named before comes first
          وفي لقاء مع نظيره الفرنسي في القاهرة | FRA (GROUP); EGY (PLACE)
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
