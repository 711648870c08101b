package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose membership is suspended, and the body that suspends it. */
class SuspendedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تم تعليق عضوية كينيا في الاتحاد الأفريقي | SANCTION OCCURRED actor=[african-union] recipient=[KEN]
          كينيا التي تم تعليق عضويتها أمس | SANCTION OCCURRED recipient=[KEN]
          علقت عضوية كينيا في الاتحاد الأفريقي | SANCTION OCCURRED actor=[african-union] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"تم تعليق عضوية اللاعب في النادي", "تم تعليق الدراسة في كينيا"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
