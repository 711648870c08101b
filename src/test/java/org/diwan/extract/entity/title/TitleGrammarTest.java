package org.diwan.extract.entity.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose office a title tells. */
class TitleGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مدير اليونسكو | أودري أزولاي IGO_HEAD
          # of a part of it
          مدير مكتب اليونسكو | ? IGO_OFFICIAL
          قال سامي حداد نائب رئيس نقابة المعلمين | سامي حداد OFFICIAL_OTHER
          قال سامي حداد نائب رئيس كل اللجان | سامي حداد OFFICIAL_OTHER
          نائب رئيس كينيا سامي حداد | سامي حداد KEN VICE_HEAD_OF_STATE
          وزير الخارجية بجمهورية مصر العربية سامح شكري | سامح شكري EGY FOREIGN_MINISTER
          وزير التجارة والصناعة المصري | عمرو نصار EGY MINISTER_OTHER
          رئيس الحكومة المغربية | سعد الدين العثماني MAR HEAD_OF_GOVERNMENT
          المتحدث باسم وزارة الخارجية الروسية | ? RUS SPOKESPERSON
          زيارة الرئيس لفرنسا | FRA
          رئيس حزب الوفد السيد البدوي | السيد البدوي EGY PARTY_LEADER
          رئيس حزب العدالة والتنمية الحاكم سعد الدين العثماني | سعد الدين العثماني MAR PARTY_LEADER
          # a party that no list holds
          رئيس حزب الغد المشرق كمال رشيد | كمال رشيد EGY PARTY_LEADER
          محافظ القاهرة خالد عبد العال | خالد عبد العال EGY SUBNATIONAL
          عمدة لندن صادق خان | صادق خان GBR SUBNATIONAL
          # a city behind what governs no place is not taken into the office
          مدير مركز القاهرة | EGY (CAPITAL)
          وزير الصحة السوداني هيثم محمد إبراهيم | هيثم محمد إبراهيم SDN MINISTER_OTHER
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
