package org.diwan.extract.entity.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a group is. */
class GroupPhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كبار المسؤولين في وزارة الدفاع الأمريكية | pentagon (GROUP)
          اجتمع المسؤولون الأتراك | TUR (GROUP)
          الوفد الصيني | CHN (GROUP)
          زار مبعوثون كوريون جنوبيون كينيا | KOR (GROUP); KEN
          التقى مسؤولان كينيان وزيرا | KEN (GROUP)
          لقاء بين مسؤولين سوريين وعراقيين | SYR (GROUP); IRQ (GROUP)
          أعضاء الكونغرس الأمريكي | USA (GROUP)
          قيادات عسكرية كينية | KEN (GROUP)
          وفد المعارضة السورية | syrian-opposition (GROUP)
          # a camp acts for itself, behind the name of a man too
          دعت المعارضة الكينية | المعارضة الكينية KEN (GROUP)
          طالب الرئيس الكيني سامي الواحي المعارضة الكينية بالحوار | سامي الواحي KEN HEAD_OF_STATE; المعارضة الكينية KEN (GROUP)
          قالت المعارضة الكينية ليلى الواحي ذلك | ليلى الواحي KEN
          اعتقلت الشرطة الكينية | الشرطة الكينية KEN (GROUP)
          دعت الخارجية الكينية | الخارجية الكينية KEN (GROUP)
          السياسة الخارجية الكينية | KEN (GROUP)
          # in his ministry, whatever his rank; not with a delegation, nor of another state
          أعلن مسؤول بوزارة الخارجية الكينية | وزارة الخارجية الكينية KEN (GROUP)
          أعلن مسؤول رفيع في وزارة الخارجية الكينية | وزارة الخارجية الكينية KEN (GROUP)
          أعلن مسؤول كبير بالأمم المتحدة | un (GROUP)
          التقى مسؤولون بوفد كيني | KEN (GROUP)
          أشاد مسؤول بكينيا | KEN (PLACE)
          بينهم قيادات بالأمم المتحدة | un
          انتقد مسؤول في الأمم المتحدة حكومة كينيا | un (GROUP); KEN (GROUP)
          # behind a definite noun no state's name is its owner
          دعت السلطات إثيوبيا | ETH
          طالب الرئيس ومسؤولون آخرون كندا | CAN
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
