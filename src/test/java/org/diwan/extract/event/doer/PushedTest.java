package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is brought to do what a noun tells. */
class PushedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دفع ذلك كينيا إلى طرد السفير الأوغندي | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          وأجبر الغضب كينيا على طرد السفير الأوغندي | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          # another is named between; no such verb
          نقل ذلك كينيا إلى طرد السفير الأوغندي | SANCTION OCCURRED recipient=[UGA]
          دفع ذلك وزير كينيا أمس إلى طرد السفير الأوغندي | SANCTION OCCURRED recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
