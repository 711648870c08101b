package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes together in a gathering that its own name does not tell. */
class ConvenedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتهت القمة التي جمعت زعيمي اليابان والهند | MEETING OCCURRED actor=[JPN IND]
          اختتمت القمة التي ضمت تونس والجزائر وليبيا | CONFERENCE OCCURRED actor=[TUN DZA LBY]
          عقد الزعيمان الكيني والأوغندي قمة في مومباسا | MEETING OCCURRED actor=[KEN UGA]
          # a verb before or a comma closes it
          انتهت القمة، وجمعت اليابان تبرعات للهند | ''
          انتهت القمة وغادر القادة وشاركت اليابان في المعرض | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
