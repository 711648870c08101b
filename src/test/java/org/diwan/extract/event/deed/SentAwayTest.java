package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Envoys who are ordered to leave. */
class SentAwayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أمرت كينيا السفير الأوغندي بمغادرة البلاد | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          أمرت كينيا 23 دبلوماسيا أوغنديا بالمغادرة | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          # something else, or one's own
          أمر الرئيس الكيني باستقبال السفراء | ''
          أمر الرئيس الكيني السفير الكيني بالعودة إلى نيروبي | ''
          أمرت كينيا دبلوماسييها بمغادرة العراق | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
