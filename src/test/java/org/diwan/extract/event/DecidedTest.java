package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only decided on. */
class DecidedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تقرر عقد اجتماع بين كينيا وأوغندا | MEETING PLANNED actor=[KEN UGA]
          قرر رئيس كينيا زيارة أوغندا | VISIT PLANNED actor=[KEN] recipient=[UGA]
          قررت كينيا خلال اجتماع مع أوغندا دعم السلام | MEETING OCCURRED actor=[UGA KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
