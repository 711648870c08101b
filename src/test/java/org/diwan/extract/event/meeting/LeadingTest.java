package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who chairs a meeting or gathering. */
class LeadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ترأس الرئيس الكيني اجتماعا بين مصر والأردن | MEETING OCCURRED actor=[EGY JOR] chair=[KEN]
          ترأست رئيسة تنزانيا اجتماعا بين مصر والأردن | MEETING OCCURRED actor=[EGY JOR] chair=[TZA]
          ترأست وزيرة البيئة الكينية القمة العربية | CONFERENCE OCCURRED actor=[arab-league] chair=[KEN]
          قال رئيس وزراء إسرائيل في مستهل اجتماع الحكومة إن الطقس جميل | MEETING OCCURRED actor=[ISR]
          ترأس الرئيس الجزائري اجتماعا لمجلس الوزراء | MEETING OCCURRED actor=[DZA] chair=[DZA]
          يترأس وزير الخارجية الكيني وفد بلاده إلى القمة العربية | CONFERENCE OCCURRED actor=[arab-league] attendee=[KEN]
          ترأست كينيا القمة العربية | CONFERENCE OCCURRED actor=[arab-league] chair=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ترأس الرئيس الكيني مؤتمر المانحين"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
