package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a journey is still to come or in progress. */
class UnderwayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تأتي زيارة الرئيس الكيني الحالية لرواندا بعد عام | VISIT ONGOING actor=[KEN] recipient=[RWA]
          تأتي زيارة الرئيس الكيني لرواندا في الظروف الحالية | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          تأتي زيارة وزيرة الخارجية الكينية الحالية لرواندا في وقت صعب | VISIT ONGOING actor=[KEN] recipient=[RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
