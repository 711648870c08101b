package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both who agreed where one is told by {@code مع}. */
class AgreedWithTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال رئيس غانا إنه تم الاتفاق مع توغو على فتح المعبر | AGREE OCCURRED actor=[GHA TGO]
          التقى رئيس غانا رئيس توغو واتفق معه على فتح المعبر | MEETING OCCURRED actor=[GHA TGO]; AGREE OCCURRED actor=[GHA TGO]
          # with nobody; with one of several
          قال رئيس غانا إنه تم الاتفاق على فتح المعبر | ''
          التقى رئيس غانا رئيس توغو ورئيس بنين واتفق معه على فتح المعبر | MEETING OCCURRED actor=[GHA TGO]; MEETING OCCURRED actor=[GHA BEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
