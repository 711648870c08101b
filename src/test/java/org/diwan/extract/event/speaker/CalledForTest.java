package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opens the call or charge that a verb tells. */
class CalledForTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتهم رئيس مالي، في كلمة ألقاها أمس، النيجر ب"تمويل" المسلحين | ACCUSE OCCURRED actor=[MLI] recipient=[NER]
          طالب رئيس حزب الوفد السيد البدوي، الرئيس محمد مرسي بالاستقالة | REQUEST OCCURRED actor=[EGY wafd-party] recipient=[EGY]
          طالب سفير مالي، في بيان له أمس، النيجر بسحب قواتها | REQUEST OCCURRED actor=[MLI] recipient=[NER]
          دعا سفير مالي، في بيان له أمس، النيجر لسحب قواتها | REQUEST OCCURRED actor=[MLI] recipient=[NER]
          # the name of who speaks
          انتقد سفير مالي، إبراهيم كوليبالي، القرار | ''
          أصدر الرئيس الكيني بيانا اتهم فيه رواندا بالوقوف خلف الهجوم | ACCUSE OCCURRED actor=[KEN] recipient=[RWA]
          اتهم رئيس مالي، الذي تحدث أمس، النيجر وحلفاءها بتمويل المسلحين | ACCUSE OCCURRED actor=[MLI] recipient=[NER]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
