package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The present of the day an article appears, Monday 20 May 2019. */
class LaterTodayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وتستقبل أنجيلا ميركل مساء الاثنين رئيس توغو | MEETING PLANNED actor=[DEU TGO] date=2019-05-20
          استقبلت أنجيلا ميركل مساء الاثنين رئيس توغو | MEETING OCCURRED actor=[DEU TGO] date=2019-05-20
          يجتمع رئيس غانا اليوم مع رئيس توغو | MEETING PLANNED actor=[GHA TGO] date=2019-05-20
          تعقد جامعة الدول العربية اجتماعا طارئا اليوم | CONFERENCE PLANNED actor=[arab-league] date=2019-05-20
          عقدت جامعة الدول العربية اجتماعا طارئا اليوم | CONFERENCE OCCURRED actor=[arab-league] date=2019-05-20
          التقى رئيس غانا رئيس توغو الذي يزور غانا اليوم | MEETING OCCURRED actor=[GHA TGO] date=2019-05-20; VISIT ONGOING actor=[TGO] recipient=[GHA] date=2019-05-20
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
