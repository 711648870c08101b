package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A headline of two states and who met for them are one talk. */
class HeadlinePairTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          غانا وتوغو تبحثان التعاون | التقى وزير الزراعة الغاني سامي بدر أمس مع يعقوب إبراهيم | 1
          # others met
          كندا وتوغو تبحثان التعاون | التقى وزير الزراعة الغاني سامي بدر أمس مع يعقوب إبراهيم | 2
          """)
  void tells(String title, String lead, long talks) {
    var events = Reading.facts(lead, title, LocalDate.of(2019, 5, 20)).events();
    assertThat(events.stream().filter(e -> e.type() == EventType.MEETING).count()).isEqualTo(talks);
  }
}
