package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two sides of whom an article speaks, and who spoke last. */
class DiscourseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى رئيس غانا رئيس توغو. وأكد الرئيسان التزامهما بالسلام | MEETING OCCURRED actor=[GHA TGO]; AGREE OCCURRED actor=[GHA TGO]
          قال رئيس غانا كلمة. وأضاف أن بلاده تدعم نيبال | ENDORSE OCCURRED actor=[GHA] recipient=[NPL]
          # nobody known spoke
          قال مراسلنا كلمة. وأضاف أن بلاده تدعم نيبال | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
