package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where nobody is named, the state of the place does it; who stands behind a penalty suffers it.
 */
class CurfewTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلنت حالة الطوارئ في هايتي | COERCE OCCURRED actor=[HTI]
          فرضت بيرو حظر التجول | COERCE OCCURRED actor=[PER]
          قضت محكمة بوليفية بسجن وزير الصحة البوليفي | COERCE OCCURRED actor=[BOL] recipient=[BOL]
          قضت محكمة بسجن وزير الصحة البوليفي | COERCE OCCURRED recipient=[BOL]
          # not told as declared, or lifted
          ناقش النواب حالة الطوارئ في هايتي | ''
          رفع حظر التجول في بيرو | ''
          رفعت حالة الطوارئ في هايتي | ''
          # whose people are jailed
          قضت محكمة كينية بسجن ثلاثة أوغنديين | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          قضت محكمة كينية بسجن صحفي أوغندي | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          قضت محكمة كينية بسجن لص خمس سنوات | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
