package org.diwan.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words right beside a listed name make of it. */
class SurroundingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a city after which something is called
          صادقوا على معاهدة لشبونة | PRT (PLACE)
          نص اتفاق لندن مع موسكو | GBR (CAPITAL); RUS (CAPITAL)
          تدعم تونس | TUN
          وقع في تونس | TUN (PLACE)
          اقتصاد مصر | EGY (ADJECTIVE)
          وتندد مصر بالقرار | EGY
          اجتمع المصري والسوداني | EGY (ADJECTIVE); SDN (ADJECTIVE)
          # the city of that name, or the state
          العاصمة طرابلس | LBY (PLACE)
          بمدينة طرابلس | LBN (PLACE)
          وصل إلى عمان | JOR (CAPITAL)
          بين الأردن وعمان | JOR; OMN
          # a state whose name is an adjective: not behind a noun that agrees with it
          عاد إلى مالي | MLI
          وقع في مالي | MLI (PLACE)
          وقع في شمال مالي | MLI
          عاصمة مالي | MLI
          سوف يزور مالي | MLI
          طلب دعم مالي | ''
          قال خبير مالي | ''
          نشرت صحيفة كوريا تايمز | ''
          # a body, or an ordinary word
          بين فتح وحماس | fatah; hamas
          نفت حماس وفتح ذلك | hamas; fatah
          قادة حركتي فتح والعمل | fatah
          بعد فتح الطريق | ''
          # two students
          هاجر طالبان جامعيان | ''
          قتل طالبان كينيان | KEN (ADJECTIVE)
          هاجمت طالبان مواقع | taliban
          واجهت طالبان عصيان قادتها | taliban
          # a name of a person too: a nationality behind a noun that agrees with it
          انتقد الموقف التركي | TUR (ADJECTIVE)
          لا وجود عسكري تركي هناك | TUR (ADJECTIVE)
          انتقد المقال تركي | ''
          انتقد عبد السلام اليمني | ''
          انتقد النظام المالي | ''
          قال تركي | ''
          # no genitive behind a verb or noun with a pronoun
          واتهمته ألمانيا | DEU
          وتدعمها روسيا | RUS
          جارتها روسيا | RUS
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
