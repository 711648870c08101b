package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that meets holds a session. */
class BodySessionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          يجتمع وزراء خارجية دول الاتحاد الأوروبي غدا | CONFERENCE PLANNED actor=[eu]
          اجتماع لمجلس جامعة الدول العربية غدا | CONFERENCE PLANNED actor=[arab-league-council]
          اجتماع الاتحاد الأفريقي غدا | CONFERENCE PLANNED actor=[african-union]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"اجتمع الاتحاد الأفريقي", "اجتمع مجلس الوزراء الأردني"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
