package org.diwan.extract.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A city that hosts a gathering stands for its state. */
class HostCityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تستضيف مدينة جنيف مؤتمرا دوليا | CONFERENCE OCCURRED actor=[CHE]
          تحتضن مدينة مراكش المؤتمر الدولي للمياه | CONFERENCE OCCURRED actor=[MAR]
          استضافت إسطنبول القمة العربية | CONFERENCE OCCURRED actor=[arab-league] host=[TUR]
          # no gathering of states, or not its host
          تستضيف مدينة جنيف مباراة | ''
          زار وفد في جنيف مؤتمرا طبيا | ''
          تحتضن مدينة وهران المؤتمر الأفريقي للطاقة | CONFERENCE OCCURRED actor=[DZA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
