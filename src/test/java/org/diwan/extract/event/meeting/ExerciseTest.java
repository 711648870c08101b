package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An exercise of two sides or more. */
class ExerciseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أجرت كينيا وغانا مناورات كبيرة | COOPERATION OCCURRED actor=[KEN GHA]
          انطلقت مناورات الصقر بمشاركة كينيا وغانا | COOPERATION OCCURRED actor=[KEN GHA]
          # of one side
          أجرت كينيا مناورات كبيرة | ''
          أجرت كينيا وغانا تدريب المعلمين | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
