package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is sent travels, not who sends. */
class EnvoyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أوفد رئيس كينيا وزير الخارجية الكيني إلى فيينا | VISIT OCCURRED actor=[KEN] recipient=[AUT]
          أوفدت كينيا وزير خارجيتها إلى فيينا | VISIT OCCURRED actor=[KEN] recipient=[AUT]
          أرسلت كينيا وفدا رفيعا إلى فيينا | VISIT OCCURRED actor=[KEN] recipient=[AUT]
          # who sends something else goes nowhere
          أرسلت كينيا قوات إلى أوغندا | MOBILIZE OCCURRED actor=[KEN] recipient=[UGA]
          # nor the people of a body that is known only from here
          أرسلت جمعية الغابات الكينية وفدا إلى فيينا | ''
          # nor who sends letters
          أرسل رئيس كينيا كتبا إلى فيينا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
