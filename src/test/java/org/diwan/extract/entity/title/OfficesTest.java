package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which class a title has with what completes it. */
class OfficesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          سفير كينيا | ? KEN AMBASSADOR
          مبعوث كينيا | ? KEN ENVOY
          عضو البرلمان الكيني | ? KEN LEGISLATOR
          نائب رئيس الوزراء الكيني | ? KEN DEPUTY_HEAD_OF_GOVERNMENT
          محافظ نيروبي | ? KEN SUBNATIONAL
          رئيس شركة أرامكو | ? SAU BUSINESS
          الأمين العام لحركة النهضة | ? TUN PARTY_LEADER
          # two powers of a state are two people's
          استقبل رئيس كينيا رئيس الوزراء الكيني | أوهورو كينياتا KEN HEAD_OF_STATE; ? KEN HEAD_OF_GOVERNMENT
          استقبل رئيس كينيا رئيس البرلمان الكيني | أوهورو كينياتا KEN HEAD_OF_STATE; ? KEN LEGISLATURE_SPEAKER
          # who serves a body of states is no minister of one
          مدير اليونيسف رامي الواحي وزير الصحة الكيني | رامي الواحي IGO_HEAD; ? KEN MINISTER_OTHER
          استقبل وزير الصحة الكيني ممثلة منظمة الفاو | ? KEN MINISTER_OTHER; fao (GROUP)
          مدير اليونيسف رامي الواحي رئيس البعثة | رامي الواحي IGO_HEAD OFFICIAL_OTHER
          مدير اليونيسف ووزير الصحة الكيني رامي الواحي | هنرييتا فور IGO_HEAD; رامي الواحي KEN MINISTER_OTHER
          التقت مديرة اليونيسف رئيس كينيا | هنرييتا فور IGO_HEAD; أوهورو كينياتا KEN HEAD_OF_STATE
          التقى المبعوث الأممي إلى ليبيا رئيس كينيا | غسان سلامة ENVOY; أوهورو كينياتا KEN HEAD_OF_STATE
          # offices of nothing known
          رئيس محل | ''
          رئيس تحرير صحيفة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
