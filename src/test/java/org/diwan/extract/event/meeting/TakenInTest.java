package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is received and not met. */
class TakenInTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استقبل الرئيس الكيني نظيره الرواندي | MEETING OCCURRED actor=[KEN RWA]
          استقبل الرئيس الكيني وزير شؤون اللاجئين الرواندي | MEETING OCCURRED actor=[KEN RWA]
          جاء ذلك خلال استقبال الرئيس الكيني وفدا من اللاجئين الروانديين | MEETING OCCURRED actor=[KEN RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "خصصت كينيا رابطا لاستقبال طلبات الروانديين",
        "تستعد كينيا لاستقبال مهاجرين من رواندا",
        "بذلت كينيا الكثير لاستقبال الروانديين",
        "يعمل مركز الحدود في كينيا لاستقبال الأشقاء الروانديين",
        "نقل مصابون إلى الحدود حيث استقبلتهم كينيا برفقة رئيس رواندا",
        "استقبلت كينيا في البداية الجرحى الروانديين",
        "تستقبل وزارة العدل اليابانية شكاوى المواطنين في كينيا",
        "وجه الرئيس الكيني دعوة إلى رئيس رواندا، استقبلها الرئيس الرواندي بالترحيب",
        "لن تجري كينيا أي مباحثات مستقبلا مع رواندا"
      })
  void readsNoMeetingFrom(String sentence) {
    assertThat(Reading.types(sentence)).doesNotContain(EventType.MEETING);
  }
}
