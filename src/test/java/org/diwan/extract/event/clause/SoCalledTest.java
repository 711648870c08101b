package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verb that only tells what something is called. */
class SoCalledTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتقدت النرويج ما وصفته بالتدخل السويدي | ACCUSE OCCURRED actor=[NOR] recipient=[SWE]
          أدانت النرويج ما أسمته الجرائم السويدية | ACCUSE OCCURRED actor=[NOR] recipient=[SWE]
          أشاد رئيس النرويج بما وصفه بالدور السويدي | ENDORSE OCCURRED actor=[NOR] recipient=[SWE]
          نفى رئيس النرويج ما وصفه ب"الدعاية السويدية" | REJECT OCCURRED actor=[NOR] recipient=[SWE]
          انتقدت النرويج ما سمته «التهجير القسري من طرف السويد» | ACCUSE OCCURRED actor=[NOR] recipient=[SWE]
          # no side is named
          انتقدت النرويج ما وصفته بالبطء | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
