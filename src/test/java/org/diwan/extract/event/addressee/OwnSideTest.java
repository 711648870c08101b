package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a body or person of the speaker's own state is meant by a word. */
class OwnSideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طلب وزير المالية الكيني من الحكومة الكينية المال | REQUEST OCCURRED actor=[KEN] recipient=[KEN]
          هنأ رئيس الوزراء السوداني حزب الأمة السوداني | ENDORSE OCCURRED actor=[SDN] recipient=[umma-sudan]
          اتهم حزب الأمة السوداني الجيش السوداني بالتقصير | ACCUSE OCCURRED actor=[umma-sudan] recipient=[~الجيش@SDN]
          رفض الوزير السوداني اتهامات حزب الأمة | REJECT OCCURRED actor=[SDN] recipient=[umma-sudan]
          طالب رئيس حزب الوفد السيد البدوي، الرئيس محمد مرسي بالاستقالة | REQUEST OCCURRED actor=[EGY wafd-party] recipient=[EGY]
          طلب وزير المالية الكيني، الأسبوع الماضي، من البرلمان الكيني المال | REQUEST OCCURRED actor=[KEN] recipient=[~البرلمان@KEN]
          قدم وزير المالية الكيني الشكر للرئيس الكيني وليام روتو | ENDORSE OCCURRED actor=[KEN] recipient=[KEN]
          # who is named only to tell who speaks
          انتقد وزير المالية الكيني، نجل رئيس كينيا، الصحافة | ''
          قال عضو في حزب الأمة السوداني إن الطقس جميل | ''
          # whom a side commits itself to is another side
          تعهد وزير المالية الكيني للبرلمان الكيني بالمال | AGREE OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
