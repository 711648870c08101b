package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a call or charge names far behind its verb. */
class CalledTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دعت النرويج التي تستضيف اللقاء غانا إلى ضبط النفس | REQUEST OCCURRED actor=[NOR] recipient=[GHA]
          اتهم رئيس توغو، في خطاب ألقاه أمس، غانا بالتجسس | ACCUSE OCCURRED actor=[TGO] recipient=[GHA]
          طالب رئيس توغو في حديث للإذاعة الكينية غانا بالحوار | REQUEST OCCURRED actor=[TGO] recipient=[GHA]
          ناشد رئيس توغو، الذي وصل أمس، غانا أن تسمح بالتصدير | REQUEST OCCURRED actor=[TGO] recipient=[GHA]
          اتهم رئيس توغو، الذي فاز أمس بدعم حزبه، غانا بالتجسس | ACCUSE OCCURRED actor=[TGO] recipient=[GHA]
          طالب رئيس توغو في بيان مشترك غانا بالحوار | REQUEST OCCURRED actor=[TGO] recipient=[GHA]
          دعا رئيس توغو في خطابه غانا إلى الحوار | REQUEST OCCURRED actor=[TGO] recipient=[GHA]
          دعا رئيس توغو في حديث للإذاعة الكينية غانا إلى الحوار | REQUEST OCCURRED actor=[TGO] recipient=[GHA]
          دعا رئيس توغو في مدرسة غانا إلى الحوار | ''
          # what is called for opens before the name
          دعت النرويج التي تستضيف اللقاء إلى نقل ضيوف غانا إلى فندق | ''
          # the name belongs to the noun before it
          دعت النرويج التي تستضيف اللقاء سكان غانا إلى ضبط النفس | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
