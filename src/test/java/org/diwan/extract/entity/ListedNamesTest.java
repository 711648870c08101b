package org.diwan.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a listed name is where it stands. */
class ListedNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اقتصاد مصر | EGY (ADJECTIVE)
          منتخب تونس | TUN (ADJECTIVE)
          سافر إلى عمان | JOR (CAPITAL)
          مدينة عمان | JOR (PLACE)
          العاصمة طرابلس | LBY (PLACE)
          # of the state that the article names
          سافر إلى ليبيا. ووصل إلى طرابلس | LBY; LBY (CAPITAL)
          سافر إلى لبنان. ووصل إلى طرابلس | LBN; LBN (PLACE)
          سافر إلى طرابلس | ''
          قال المصريون | EGY (GROUP)
          المصري والسوداني | EGY (ADJECTIVE); SDN (ADJECTIVE)
          مجلس الأمن | un-security-council
          هاجمت طالبان مواقع | taliban
          تقاتل اليمن. وهاجمت المقاومة الشعبية مواقع | YEM; popular-resistance-yemen
          هاجمت المقاومة الشعبية مواقع في كينيا | KEN (PLACE)
          قصفت قوات الاحتلال مواقع | ISR
          قصفت قوات الاحتلال الإسرائيلي مواقع | ISR
          # what stands for a state alone is of another one's here
          قصفت قوات الاحتلال النرويجي مواقع | NOR (ADJECTIVE)
          مجلس الأمن القومي التركي | مجلس الأمن القومي التركي TUR
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
