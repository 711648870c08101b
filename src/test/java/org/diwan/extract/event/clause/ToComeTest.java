package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words make an event one to come. */
class ToComeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          من المقرر أن يلتقي رئيس توغو نظيره الغاني ويزور أكرا | MEETING PLANNED actor=[TGO GHA]; VISIT PLANNED actor=[TGO] recipient=[GHA]
          زيارة مرتقبة لرئيس توغو إلى غانا | VISIT PLANNED actor=[TGO] recipient=[GHA]
          يتوجه رئيس توغو غدا إلى غانا | VISIT PLANNED actor=[TGO] recipient=[GHA]
          عشية زيارة رئيس توغو إلى غانا | VISIT PLANNED actor=[TGO] recipient=[GHA]
          ودعا وزير خارجية غانا، أثناء زيارته إلى لومي، رئيس دولة توغو إلى زيارة كينيا | VISIT OCCURRED actor=[GHA] recipient=[TGO]; VISIT PLANNED actor=[TGO] recipient=[KEN]
          # over, though something is still to come
          وصل رئيس توغو إلى غانا استعدادا للقمة | VISIT OCCURRED actor=[TGO] recipient=[GHA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
