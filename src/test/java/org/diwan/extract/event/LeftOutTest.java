package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one name before what somebody is accused of is the accused. */
class LeftOutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قالت كندا إنها قلقة، واتهمت روسيا بتنفيذ الهجوم | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          اتهمت كندا روسيا بتنفيذ الهجوم | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          روسيا اتهمت كندا بتنفيذ الهجوم | ACCUSE OCCURRED actor=[RUS] recipient=[CAN]
          """)
  void accuserStandsBefore(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"واتهمت روسيا بتنفيذ الهجوم", "ثم اتهم كندا بالتقصير"})
  void nobodyAccusesWhereNobodyStandsBefore(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
