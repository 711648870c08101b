package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call or meeting in which something is said. */
class InPassingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أبلغ وزير خارجية غانا نظيره البنيني خلال اتصال هاتفي بموعد القمة | CALL OCCURRED actor=[GHA BEN]
          هنأ رئيس توغو في لقاء نظيره الغاني | ENDORSE OCCURRED actor=[TGO] recipient=[GHA]; MEETING OCCURRED actor=[GHA TGO]
          # one side alone
          أبلغ وزير خارجية غانا مستشاريه خلال اتصال هاتفي بموعد القمة | ''
          قال وزير خارجية غانا خلال اتصال هاتفي إن القمة قريبة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
