package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state behind {@code ل} is invaded by the one before it. */
class InvasionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بعد غزو ألمانيا لبولندا | ASSAULT OCCURRED actor=[DEU] recipient=[POL]
          بعد غزو اليابان للصين | ASSAULT OCCURRED actor=[JPN] recipient=[CHN]
          بعد غزو ألمانيا بولندا | ASSAULT OCCURRED actor=[DEU] recipient=[POL]
          بعد غزو أفغانستان والعراق | ASSAULT OCCURRED recipient=[AFG IRQ]
          # where none stands behind it, the one before is invaded
          بعد غزو بولندا | ASSAULT OCCURRED recipient=[POL]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
