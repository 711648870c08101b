package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was at a meeting and is no side of it. */
class PresenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى الرئيس الكيني رئيس رواندا. وحضر اللقاء سفير كندا | MEETING OCCURRED actor=[KEN RWA] attendee=[CAN]
          التقى الرئيس الكيني رئيس رواندا. وشارك في اللقاء سفير كندا | MEETING OCCURRED actor=[KEN RWA] attendee=[CAN]
          التقى الرئيس الكيني رئيس رواندا في اللقاء الذي حضره وزير الدفاع الكيني | MEETING OCCURRED actor=[KEN RWA] attendee=[KEN]
          التقى الرئيس الكيني رئيس رواندا برفقته وزير الدفاع الكيني | MEETING OCCURRED actor=[KEN RWA] attendee=[KEN]
          استقبل الرئيس التونسي وزير خارجية كينيا يرافقه سفير كينيا | MEETING OCCURRED actor=[TUN KEN] attendee=[KEN]
          اجتمع الرئيس الكيني مع رئيس رواندا بحضور وزير الدفاع الكيني | MEETING OCCURRED actor=[KEN RWA] attendee=[KEN]
          التقى الرئيس الكيني رئيس رواندا. وشهد اللقاء سفير كندا | MEETING OCCURRED actor=[KEN RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"يرأس وفد كينيا إلى الاجتماع وزير الدفاع الكيني"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
