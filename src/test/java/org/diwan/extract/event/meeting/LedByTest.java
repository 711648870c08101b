package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads a delegation that somebody meets. */
class LedByTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استقبل رئيس كينيا وفدا من اليونيسف ترأسه السفير الهندي | MEETING OCCURRED actor=[KEN unicef IND]
          استقبل رئيس كينيا وفدا من اليونيسف يقوده وزير النقل الكندي | MEETING OCCURRED actor=[KEN unicef CAN]
          # no delegation, another clause
          استقبل رئيس كينيا سفير الهند التي يقودها رئيس وزراء كندا | MEETING OCCURRED actor=[KEN IND]
          استقبل رئيس كينيا وفدا هنديا. ويقوده وزير النقل الكندي | MEETING OCCURRED actor=[KEN IND]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
