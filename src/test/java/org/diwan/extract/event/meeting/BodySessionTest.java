package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A council that meets holds a session; who else meets alone meets nobody. */
class BodySessionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اجتمع مجلس الوزراء الأردني | MEETING OCCURRED actor=[~مجلس الوزرا@JOR]
          عقد مجلس الوزراء الأردني جلسته الأسبوعية | MEETING OCCURRED actor=[~مجلس الوزرا@JOR]
          ترأس رئيس الوزراء الكيني جلسة مجلس الوزراء الكيني | MEETING OCCURRED actor=[~مجلس الوزرا@KEN] chair=[KEN]
          يجتمع وزراء الخارجية العرب غدا في القاهرة | CONFERENCE PLANNED actor=[arab-league-council]
          اجتمع مجلس الأمن الدولي أمس | CONFERENCE OCCURRED actor=[un-security-council]
          ناقش وزراء خارجية الاتحاد الأوروبي أمس أسعار القمح | CONFERENCE OCCURRED actor=[eu]
          اجتمعت اللجنة الرباعية الدولية في ميونخ | CONFERENCE OCCURRED actor=[quartet]
          وزراء خارجية حلف الناتو يجتمعون في أنطاليا | CONFERENCE OCCURRED actor=[nato]
          """)
  void isOfACouncil(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اجتمع مجلس إدارة الشركة الأردنية",
        "التقى مجلس الوزراء الأردني",
        "ناقش الاتحاد الأوروبي أمس أسعار القمح",
        "ناقش وزير الخارجية الكيني أمس أسعار القمح",
      })
  void isOfNobodyElse(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
