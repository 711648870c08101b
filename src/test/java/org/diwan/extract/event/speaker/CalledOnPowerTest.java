package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A power of state that a society calls on. */
class CalledOnPowerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت منظمة العفو الدولية إن القانون سيئ. وطالبت الحكومة الكينية بالحوار | REQUEST OCCURRED actor=[amnesty] recipient=[KEN]
          قالت منظمة العفو الدولية إن القانون سيئ. كما طالبت السلطات الكينية بتعديله | REQUEST OCCURRED actor=[amnesty] recipient=[KEN]
          # behind a state, behind a time, no power of a state
          قالت غانا إن القانون سيئ. وطالبت الحكومة الكينية بالحوار | ''
          قالت منظمة العفو الدولية إن القانون سيئ. في مايو الماضي، طالبت الحكومة الكينية بالحوار | ''
          قالت منظمة العفو الدولية إن القانون سيئ. وطالبت كينيا بالحوار | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
