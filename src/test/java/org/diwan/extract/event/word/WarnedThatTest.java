package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A warning whose sentence tells what comes of something. */
class WarnedThatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حذر رئيس النرويج، أمس، من أن السويد ستواجه عواقب | THREATEN OCCURRED actor=[NOR] recipient=[SWE]
          حذر رئيس النرويج من أن القرار السويدي سيؤدي إلى الفوضى | THREATEN OCCURRED actor=[NOR] recipient=[SWE]
          حذرت النرويج مرارا بأنها لن تتسامح مع ذلك | THREATEN OCCURRED actor=[NOR]
          حذرت النرويج من أنها سترد على الهجمات | THREATEN OCCURRED actor=[NOR]
          # nothing comes of it, a pronoun of somebody else, whoever speaks for nobody
          حذرت النرويج من أن السويد تراقب الحرب | ''
          حذر رئيس النرويج من أنه سينهار | ''
          حذر مدرب المنتخب النرويجي من أن السويد ستواجه الهزيمة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
