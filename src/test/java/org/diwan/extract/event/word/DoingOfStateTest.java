package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose doing is the subject of a verb of wrong. */
class DoingOfStateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكد رئيس النرويج أن القرار السويدي ينتهك الاتفاق | ACCUSE OCCURRED actor=[NOR] recipient=[SWE]
          أكد رئيس النرويج أن التصريحات السويدية الأخيرة تخالف الاتفاق | ACCUSE OCCURRED actor=[NOR] recipient=[SWE]
          # no doing, one's own, nobody says so
          أكد رئيس النرويج أن المنتخب السويدي يخالف القواعد | ''
          أكد رئيس النرويج أن القرار النرويجي يخالف الاتفاق | ''
          القرار السويدي يخالف الاتفاق | ''
          قال رئيس النرويج إن البيان تناول السويد بشكل يخالف الواقع | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
