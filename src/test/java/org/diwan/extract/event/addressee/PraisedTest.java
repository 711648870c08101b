package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What praise is of, whatever tells where it was said. */
class PraisedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أشادت رئيسة بنغلاديش في كلمتها أمام البرلمان بجهود الهند | ENDORSE OCCURRED actor=[BGD] recipient=[IND]
          رحبت أيرلندا، في بيان لوزارة خارجيتها، بقرار النرويج | ENDORSE OCCURRED actor=[IRL] recipient=[NOR]
          أشادت رئيسة بنغلاديش في كلمتها بالدعم الذي قدمته الهند | ENDORSE OCCURRED actor=[BGD] recipient=[IND]
          # a remark, and where it was said
          نوهت رئيسة بنغلاديش في كلمتها إلى موقف الهند | ''
          أشادت رئيسة بنغلاديش في الهند بالفنون | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
