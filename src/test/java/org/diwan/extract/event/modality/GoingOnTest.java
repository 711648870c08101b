package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Force and protests told in the present. */
class GoingOnTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ومنذ أشهر تشن كينيا غارات على أوغندا | ASSAULT ONGOING actor=[KEN] recipient=[UGA]
          قال الوزير إن الحدود مغلقة حيث تشن كينيا هجمات على أوغندا | ASSAULT ONGOING actor=[KEN] recipient=[UGA]
          وتشهد الحدود اشتباكات بين كينيا وأوغندا | ASSAULT ONGOING actor=[KEN UGA]
          وتحتجز السلطات الكينية صحفيين منذ منتصف مارس | COERCE ONGOING actor=[KEN]
          وتشن كينيا منذ شهر مايو غارات على أوغندا | ASSAULT ONGOING actor=[KEN] recipient=[UGA]
          أعلن الوزير حالة الطوارئ بينما تخوض كينيا حربا على أوغندا | ASSAULT ONGOING actor=[KEN] recipient=[UGA]
          وتتعرض أوغندا لقصف عنيف منذ أيام | ASSAULT ONGOING recipient=[UGA]
          لا تزال القوات الكينية تقصف أوغندا | ASSAULT ONGOING actor=[KEN] recipient=[UGA]
          # over
          اعتقلت السلطات الكينية صحفيا لا يزال عضوا في البرلمان | COERCE OCCURRED actor=[KEN]
          وتعرضت أوغندا لقصف عنيف | ASSAULT OCCURRED recipient=[UGA]
          وكانت الحدود تشهد اشتباكات بين كينيا وأوغندا | ASSAULT OCCURRED actor=[KEN UGA]
          وشهدت الحدود اشتباكات بين كينيا وأوغندا | ASSAULT OCCURRED actor=[KEN UGA]
          وتحتجز السلطات الكينية صحفيين في نيروبي | COERCE OCCURRED actor=[KEN]
          # since when is told, or what the land sees
          وتتظاهر مئات الكينيات منذ أشهر أمام البرلمان | PROTEST ONGOING actor=[KEN]
          وتظاهرت مئات الكينيات أمام البرلمان | PROTEST OCCURRED actor=[KEN]
          وتشهد كينيا منذ عامين احتجاجات | PROTEST ONGOING actor=[KEN]
          وتشهد كينيا منذ عامين احتجاجات تحولت إلى معارك | PROTEST OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
