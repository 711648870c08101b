package org.diwan.extract.event.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who attends or hosts a gathering. */
class GatheringPresenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تستضيف قطر قمة مجموعة العشرين | CONFERENCE OCCURRED actor=[g20] host=[QAT]
          حضر الرئيس الكيني قمة الاتحاد الأفريقي | CONFERENCE OCCURRED actor=[african-union] attendee=[KEN]
          وصل الرئيس الكيني إلى بغداد لحضور القمة العربية | VISIT OCCURRED actor=[KEN] recipient=[IRQ]; CONFERENCE PLANNED actor=[arab-league] attendee=[KEN]
          بدأت أعمال القمة العربية برئاسة الرئيس الكيني | CONFERENCE OCCURRED actor=[arab-league] chair=[KEN]
          بدأت أعمال القمة العربية برئاسة كينيا | CONFERENCE OCCURRED actor=[arab-league] chair=[KEN]
          ألقى الرئيس الكيني كلمة أمام القمة العربية | CONFERENCE OCCURRED actor=[arab-league] attendee=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
