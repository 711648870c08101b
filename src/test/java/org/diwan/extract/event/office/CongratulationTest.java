package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On what somebody is congratulated has befallen him. */
class CongratulationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          هنأت ميركل ماكرون على فوزه في الانتخابات | ENDORSE OCCURRED actor=[DEU] recipient=[FRA]; APPOINTMENT OCCURRED actor=[FRA]
          هنأ ترامب بوتين بالفوز في الانتخابات | ENDORSE OCCURRED actor=[USA] recipient=[RUS]; APPOINTMENT OCCURRED actor=[RUS]
          هنأ ترامب بوتين بنجاح الحفل | ENDORSE OCCURRED actor=[USA] recipient=[RUS]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"هنأ الناس بعضهم بفوز الفريق"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
