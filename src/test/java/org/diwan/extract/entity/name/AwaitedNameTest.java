package org.diwan.extract.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody is named though no title stands there. */
class AwaitedNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وفد برئاسة جوليان كيبانو | جوليان كيبانو
          وفد كيني برئاسة زيغمار غبريلان | KEN (GROUP); زيغمار غبريلان KEN
          لجنة يرأسها سمير الواحي | سمير الواحي
          بحضور سمير كيبانو | سمير كيبانو
          زاره كل من سمير كيبانو ورامي الواحي | سمير كيبانو; رامي الواحي
          # a word alone, ordinary words
          وفد برئاسة جوليان | ''
          وفد برئاسة محترفين كبار | ''
          بحضور جمهور كبير | ''
          سيارة يقودها سائقون | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
