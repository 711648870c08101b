package org.diwan.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * States by name, adjective, capital and people; the bracket tells what takes part and what is a
 * mere place.
 */
class CountryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بولندا وتشيلي وبيرو | POL; CHL; PER
          كوريا الشمالية وكوريا الجنوبية | PRK; KOR
          السودان وجنوب السودان | SDN; SSD
          غينيا وغينيا بيساو | GIN; GNB
          نيجيريا والنيجر | NGA; NER
          تشاد ومالي والنيجر | TCD; MLI; NER
          ليبي وليبيا | LBY (ADJECTIVE); LBY
          أعلنت باريس | FRA (CAPITAL)
          البيت الأبيض | USA (CAPITAL)
          في واشنطن | USA (PLACE)
          مدرسة في السنغال | SEN (PLACE)
          كان الجو في السودان حارا | SDN (PLACE)
          الوفد البرلماني الروماني | ROU (GROUP)
          مسؤولون أوكرانيون | UKR (GROUP)
          الشعب السوري | SYR (GROUP)
          أعضاء الوفد الهندي | IND (GROUP)
          المطبخ الإيطالي | ITA (ADJECTIVE)
          منتجات تركية | TUR (ADJECTIVE)
          اقتصاد فيتنام | VNM (ADJECTIVE)
          زيارة دولة إلى الصين | CHN
          # a name that begins with the letter of its preposition
          دعم للبنان ولليبيا | LBN; LBY
          وصل للندن | GBR (CAPITAL)
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الليرة اللبنانية",
        "في المغرب العربي",
        "صلاة المغرب",
        "قناة السويس",
        "هند تحب الشاي",
        "مالي مشغول"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Mentions.in(sentence)).isEmpty();
  }
}
