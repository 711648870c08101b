package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong that one side says another did. */
class ChargeFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت الهند إن باكستان انتهكت الاتفاق | ACCUSE OCCURRED actor=[IND] recipient=[PAK]
          أعلنت أرمينيا أن أذربيجان خرقت الهدنة | ACCUSE OCCURRED actor=[ARM] recipient=[AZE]
          أكدت فرنسا أن إيران ستدفع الثمن | THREATEN OCCURRED actor=[FRA] recipient=[IRN]
          # told by the writer himself
          انتهكت باكستان الاتفاق | ''
          # of one's own side
          قال الجيش الهندي إن الهند انتهكت الاتفاق | ''
          # what was paid is no threat
          أكدت فرنسا أن إيران تدفع الثمن | ''
          # to come
          قالت الهند إن باكستان ستنتهك الاتفاق | ''
          # of somebody without a name
          قالت الهند إن مسلحين انتهكوا الاتفاق | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
