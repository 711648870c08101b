package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of whom something is demanded by a verb of his. */
class ObligedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال وزير خارجية النرويج إن غانا يجب أن تلتزم بالهدنة | REQUEST OCCURRED actor=[NOR] recipient=[GHA]
          قال وزير خارجية النرويج إن غانا وتوغو يجب أن تلتزما بالهدنة | REQUEST OCCURRED actor=[NOR] recipient=[GHA TGO]
          قال وزير خارجية النرويج: "لا بد أن توقف غانا التجارب" | REQUEST OCCURRED actor=[NOR] recipient=[GHA]
          # who may be the object
          قال وزير خارجية النرويج إن الرسوم يجب أن تستهدف غانا | ''
          # what concerns it only, nobody who says it, a duty of one's own
          قال وزير خارجية النرويج إن المنتدى يجب أن يشمل غانا | ''
          قال وزير خارجية النرويج إن موارد غانا يجب أن تستغل | ''
          قال وزير خارجية النرويج إنه يجب أن نقنع غانا | ''
          يجب أن توقف غانا التجارب | ''
          قال وزير خارجية النرويج إن النرويج يجب أن توقف التجارب | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
