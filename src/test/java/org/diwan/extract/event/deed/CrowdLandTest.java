package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose people march, and else the land where they do. */
class CrowdLandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تظاهر آلاف الأتراك في برلين | PROTEST OCCURRED actor=[TUR]
          تظاهر مئات السوريين أمام السفارة الروسية في أوسلو | PROTEST OCCURRED actor=[SYR] recipient=[RUS]
          احتشد مئات الآلاف من الأتراك في برلين | PROTEST OCCURRED actor=[TUR]
          تظاهر عشرات الآلاف في برلين ضد القادمين من الأتراك | PROTEST OCCURRED actor=[DEU]
          اعتصم طلاب نرويجيون في برلين | PROTEST OCCURRED actor=[NOR]
          نظم ناشطون أردنيون وقفة احتجاجية | PROTEST OCCURRED actor=[JOR]
          شهدت صنعاء مسيرة حاشدة | PROTEST OCCURRED actor=[YEM]
          # where they march, where nobody tells whose people they are
          تظاهر المئات في برلين ضد تركيا | PROTEST OCCURRED actor=[DEU] recipient=[TUR]
          تظاهر آلاف في برلين ضد الحكومة التركية | PROTEST OCCURRED actor=[DEU] recipient=[TUR]
          تظاهر إيرانيون في باريس | PROTEST OCCURRED actor=[IRN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
