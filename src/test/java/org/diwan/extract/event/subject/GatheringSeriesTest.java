package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who meets in a known series of gatherings. */
class GatheringSeriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انعقد منتدى دافوس | CONFERENCE OCCURRED actor=[world-economic-forum] host=[CHE]
          انطلقت قمة العشرين | CONFERENCE OCCURRED actor=[g20]
          انطلق منتدى بواو الآسيوي | CONFERENCE OCCURRED actor=[CHN]
          عقدت قمة السبع | CONFERENCE OCCURRED actor=[g7]
          انطلق حوار شانغريلا | CONFERENCE OCCURRED actor=[iiss] host=[SGP]
          # a gathering no list knows
          انطلق مؤتمر أطباء الأسنان | ''
          بدأت أعمال الدورة الثلاثين للقمة العربية | CONFERENCE OCCURRED actor=[arab-league]
          # a session of no series
          انعقدت الدورة الثلاثون للجنة المصرية الأردنية المشتركة | CONFERENCE OCCURRED actor=[EGY JOR]
          # of two sides
          بدأت القمة العربية الصينية | CONFERENCE OCCURRED actor=[arab-league CHN]
          عقد المجلس الوزاري لمجلس التعاون دورته العادية | CONFERENCE OCCURRED actor=[gcc]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
