package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a call or demand is meant for. */
class AskedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طلبت تونس من إيطاليا تسليم متهمين | REQUEST OCCURRED actor=[TUN] recipient=[ITA]
          طالبت تونس من إيطاليا تسليم متهمين | REQUEST OCCURRED actor=[TUN] recipient=[ITA]
          شدد رئيس تونس على ضرورة الانسحاب الكامل للحوثيين | REQUEST OCCURRED actor=[TUN] recipient=[houthis]
          اقترحت قطر على السودان عقد حوار | REQUEST OCCURRED actor=[QAT] recipient=[SDN]
          دعا رئيس غانا نظيره الكيني إلى الهدوء | REQUEST OCCURRED actor=[GHA] recipient=[KEN]
          طالبت بولندا بانسحاب القوات الروسية | REQUEST OCCURRED actor=[POL] recipient=[RUS]
          قالت فرنسا إن على إيران أن تفتح منشآتها | REQUEST OCCURRED actor=[FRA] recipient=[IRN]
          قال وزير الخارجية الهولندي إن على صربيا الاعتراف بكوسوفو | REQUEST OCCURRED actor=[NLD] recipient=[SRB]
          وجهت الأمم المتحدة دعوة لليمن إلى وقف القتال | REQUEST OCCURRED actor=[un] recipient=[YEM]
          ضغطت ألمانيا على صربيا لتسليم المتهمين | REQUEST OCCURRED actor=[DEU] recipient=[SRB]
          طلبت اليابان عقد جلسة طارئة لمجلس الأمن | REQUEST OCCURRED actor=[JPN] recipient=[un-security-council]
          # a session in which something else was done
          دعت اليابان إلى احترام القرارات التي صدرت في جلسة لمجلس الأمن | ''
          # behind another preposition nobody is asked
          طالبت تونس بمزيد من الدعم من إيطاليا | ''
          طلبت تونس في إيطاليا مترجما | ''
          طلبت تونس عبر إيطاليا دعما | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
