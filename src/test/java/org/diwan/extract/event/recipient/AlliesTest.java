package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An alliance strikes in the land of its own side. */
class AlliesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شن التحالف العربي غارات على صعدة | ASSAULT OCCURRED actor=[arab-coalition-yemen]
          أسفرت غارة للتحالف العربي عن مقتل شخصين في اليمن | ASSAULT OCCURRED actor=[arab-coalition-yemen]
          # another's land, another's strike
          شن التحالف العربي غارات على الصومال | ASSAULT OCCURRED actor=[arab-coalition-yemen] recipient=[SOM]
          شنت تركيا غارات على مطار في العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
