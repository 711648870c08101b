package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two say who met, and whose nobody else is. */
class PairSpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلن وزير خارجية لاتفيا ورئيس إستونيا دعمهما لأوكرانيا | ENDORSE OCCURRED actor=[LVA EST] recipient=[UKR]
          التقت لاتفيا وإستونيا وأكدتا على ضرورة الحوار | MEETING OCCURRED actor=[LVA EST]; AGREE OCCURRED actor=[LVA EST]
          التقت لاتفيا وإستونيا. ودعوا روسيا إلى الحوار | MEETING OCCURRED actor=[LVA EST]; REQUEST OCCURRED actor=[LVA EST] recipient=[RUS]
          التقت لاتفيا وإستونيا. وحثتا كينيا على الحوار | MEETING OCCURRED actor=[LVA EST]; REQUEST OCCURRED actor=[LVA EST] recipient=[KEN]
          التقت لاتفيا وإستونيا. وأعربتا عن دعمهما لكينيا | MEETING OCCURRED actor=[LVA EST]; ENDORSE OCCURRED actor=[LVA EST] recipient=[KEN]
          # nobody met
          فازت لاتفيا وإستونيا. وحثتا كينيا على الحوار | ''
          # others stress it, or it is confirmed
          التقت لاتفيا وإستونيا. وكان الخبير ومساعده أكدا على ضرورة الحوار | MEETING OCCURRED actor=[LVA EST]
          التقت لاتفيا وإستونيا. والزيارة أكدها الطرفان | MEETING OCCURRED actor=[LVA EST]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
