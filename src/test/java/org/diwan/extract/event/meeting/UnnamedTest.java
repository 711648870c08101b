package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that leave no room for another side. */
class UnnamedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى رئيس وزراء إستونيا برئيس فنلندا | MEETING OCCURRED actor=[EST FIN]
          # behind the only name stand others without one
          التقى رئيس وزراء إستونيا بمستشاريه في فنلندا | ''
          اجتمع رئيس وزراء إستونيا والوجوه الحزبية في فنلندا | ''
          حضر رئيس وزراء إستونيا اجتماع حزبه في فنلندا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
