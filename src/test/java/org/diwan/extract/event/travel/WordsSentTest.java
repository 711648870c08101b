package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that go somewhere, not who says them. */
class WordsSentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          توجه رئيس بلغاريا بالشكر إلى الإمارات | ENDORSE OCCURRED actor=[BGR] recipient=[ARE]
          توجه رئيس بلغاريا بكلمة إلى أهالي الإمارات | ''
          توجه رئيس بلغاريا إلى الإمارات | VISIT OCCURRED actor=[BGR] recipient=[ARE]
          توجه رئيس بلغاريا بالطائرة إلى الإمارات | VISIT OCCURRED actor=[BGR] recipient=[ARE]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
