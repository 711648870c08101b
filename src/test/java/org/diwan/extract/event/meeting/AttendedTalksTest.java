package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only who holds a meeting and who is present is told. */
class AttendedTalksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقد وزير النقل الكيني اجتماعا بحضور مدير الموانئ سليم حداد | MEETING OCCURRED actor=[KEN] attendee=[~سليم حداد]
          ترأس وزير النقل الكيني اجتماعا بحضور مدير الموانئ سليم حداد | MEETING OCCURRED actor=[KEN] chair=[KEN] attendee=[~سليم حداد]
          # nobody holds it, or nobody is present
          عقد وزير النقل الكيني اجتماعا | ''
          اجتماع بحضور مدير الموانئ سليم حداد | ''
          عقدت كينيا اجتماعا بحضور الوزير خليل التميمي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
