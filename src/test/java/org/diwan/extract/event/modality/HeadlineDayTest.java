package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diwan.extract.Reading;
import org.diwan.model.EventStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A headline in the present that names a day of the week. */
class HeadlineDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رئيس توغو يزور غانا الخميس | PLANNED
          رئيس توغو يزور غانا | OCCURRED
          رئيس توغو زار غانا الخميس | OCCURRED
          رئيس توغو يزور غانا الخميس الماضي | OCCURRED
          """)
  void reads(String title, EventStatus expected) {
    assertThat(Reading.facts("لا جديد.", title, LocalDate.parse("2019-05-20")).events())
        .singleElement()
        .matches(event -> event.status() == expected);
  }
}
