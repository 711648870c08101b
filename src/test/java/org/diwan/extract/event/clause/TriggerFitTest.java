package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a meaning of a word fits the clitics it bears and the word before it. */
class TriggerFitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          سيزور رئيس توغو غانا | VISIT PLANNED actor=[TGO] recipient=[GHA]
          أعلنت تونس تضامنها مع اليابان | ENDORSE OCCURRED actor=[TUN] recipient=[JPN]
          # a pronoun behind a word that needs its preposition
          أعلنت تونس تضامنها | ''
          # no verb stands behind a preposition
          على أبرز الملفات بين لاتفيا وإستونيا | ''
          وجهت إستونيا تحت ضغط المحكمة العليا رسالة إلى لاتفيا | MESSAGE OCCURRED actor=[EST] recipient=[LVA]
          في أعقاب عزل وزير العدل في إستونيا، تقاعد رئيس لاتفيا | APPOINTMENT OCCURRED actor=[EST]
          # behind when or why no participle stands
          جاء ذلك بعد مطالبة توغو إستونيا بالانسحاب | REQUEST OCCURRED actor=[TGO] recipient=[EST]
          استمر القتال رغم مطالبة توغو لإستونيا بالانسحاب | REQUEST OCCURRED actor=[TGO] recipient=[EST]
          قالت توغو إنها قلقة، مطالبة إستونيا بالانسحاب | REQUEST OCCURRED actor=[TGO] recipient=[EST]
          # issued, not seized
          قال بيان صادر عن إستونيا إن الأسلحة وصلت | ''
          صادر جيش إستونيا سفينة روسية | COERCE OCCURRED actor=[~الجيش@EST] recipient=[RUS]
          # what everybody grants
          لا يمكن أن ننكر موقف لاتفيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
