package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The field of an office in plain words. */
class PortfolioTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وزير الصحة والسكان المصري | ? EGY MINISTER_OTHER
          وزير التخطيط والتعاون الدولي الأردني | محمد العسعس JOR MINISTER_OTHER
          وزير شؤون المغتربين اللبناني | ? LBN MINISTER_OTHER
          مساعد وزير الخارجية الأمريكي لشؤون الشرق الأدنى | ديفيد ساترفيلد USA DEPUTY_MINISTER
          رئيس جمعية المصارف اللبنانية سليم حداد | سليم حداد LBN OFFICIAL_OTHER
          وزير الدولة الكيني للشؤون الخارجية | ? KEN MINISTER_OTHER
          # none of its fields
          ناقش نائب رئيس كينيا التعاون الثنائي | ويليام روتو KEN VICE_HEAD_OF_STATE
          التقى زعيم كينيا الشهر الماضي | أوهورو كينياتا KEN HEAD_OF_STATE
          ذكر أن وزير الصحة الكيني التقى سليم حداد | ? KEN MINISTER_OTHER; سليم حداد
          قال مدير الأمن سليم حداد | سليم حداد OFFICIAL_OTHER
          وصل الفريق الاقتصادي الكيني | KEN (GROUP)
          زيارة الوزير للمملكة | ''
          اتهم نائب برلماني كوري جنوبي السلطات الكينية | ? KOR LEGISLATOR; KEN (GROUP)
          ممثل الاتحاد الأوروبي الخاص لمنطقة جنوب المتوسط برناردينو ليون | برناردينو ليون IGO_OFFICIAL
          وزير الدفاع السوداني البرعاوي محمد | البرعاوي محمد SDN DEFENCE_MINISTER
          وزير الداخلية محمد حداد | محمد حداد INTERIOR_MINISTER
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
