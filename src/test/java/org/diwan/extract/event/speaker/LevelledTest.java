package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A charge, call or threat with who levelled it told behind. */
class LevelledTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أضر بالتجارة ما تلا الاتهامات التي وجهتها كندا إلى غانا | ACCUSE OCCURRED actor=[CAN] recipient=[GHA]
          رفضت كينيا الاتهامات التي وجهها إليها رئيس كندا | REJECT OCCURRED actor=[KEN] recipient=[CAN]; ACCUSE OCCURRED actor=[CAN] recipient=[KEN]
          زادت التوتر تهديدات أطلقتها كندا ضد غانا | THREATEN OCCURRED actor=[CAN] recipient=[GHA]
          نظرت اللجنة الطلب المقدم من حكومة غانا إلى رئيس توغو | REQUEST OCCURRED actor=[GHA] recipient=[TGO]
          نظرت اللجنة في طلب تقدمت به غانا إلى توغو | REQUEST OCCURRED actor=[GHA] recipient=[TGO]
          رفضت كينيا اتهامات ساقتها كندا | REJECT OCCURRED actor=[KEN] recipient=[CAN]; ACCUSE OCCURRED actor=[CAN] recipient=[KEN]
          ردت كينيا على التهديدات التي أطلقتها كندا | THREATEN OCCURRED actor=[CAN] recipient=[KEN]
          # an invitation, nobody named, toward nobody
          لبى الزائر الدعوة التي وجهها رئيس غانا إلى رئيس توغو | ''
          نشرت الصحف الاتهامات التي وجهها ناشطون إلى غانا | ''
          نشرت الصحف الاتهامات التي وجهتها كندا | ''
          # praise, another's charges, charges about somebody
          نشرت الصحف الإشادة التي وجهتها كندا إلى غانا | ''
          نظرت اللجنة في الطلب تقدمت فيه غانا إلى توغو | ''
          نظرت اللجنة الطلب المقدم في المدينة أمس من حكومة غانا إلى رئيس توغو | ''
          نظرت اللجنة الطلب المقدم إلى حكومة غانا من رئيس توغو | ''
          نشرت الصحف الاتهامات التي وجهتها كندا إلى مدينة أكرا | ''
          نشرت الصحف الاتهامات التي وجهتها كندا في خطاب ألقاه الوزير أمس في القاعة الكبيرة إلى غانا | ''
          نشرت الصحف الاتهامات التي وجهها ناشطون إلى غانا ومالي إلى توغو | ''
          نشرت الصحف الاتهامات التي وجهها مقربون من غانا إلى توغو | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
