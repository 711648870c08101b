package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A government, army or parliament without a state is that of the state the article is about. */
class HomeBodiesTest {
  private static final String KENYA =
      "تقع كينيا في أفريقيا. وتطل كينيا على البحر. وعاصمة كينيا كبيرة. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وانتقدت الحكومة صندوق النقد الدولي | ACCUSE OCCURRED actor=[KEN] recipient=[imf]
          وطالبت السلطات إثيوبيا بوقف القرار | REQUEST OCCURRED actor=[KEN] recipient=[ETH]
          وانتقد البرلمان إثيوبيا | ACCUSE OCCURRED actor=[~البرلمان@KEN] recipient=[ETH]
          واتهم الجيش إثيوبيا | ACCUSE OCCURRED actor=[~الجيش@KEN] recipient=[ETH]
          # another name for the army
          واتهم الجيش الوطني إثيوبيا | ACCUSE OCCURRED actor=[~الجيش@KEN] recipient=[ETH]
          وقصفت القوات الحكومية مواقع حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          وهاجمت قوات النظام مواقع حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          وانتقدت المحكمة العليا إثيوبيا | ACCUSE OCCURRED actor=[~المحكمه العليا@KEN] recipient=[ETH]
          # what is no adjective of theirs is the next
          وانتقدت الحكومة الاثنين إثيوبيا | ACCUSE OCCURRED actor=[KEN] recipient=[ETH]
          وهاجم الجيش المواقع التابعة لحركة الشباب | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[al-shabaab]
          واتهمت النيابة العامة إثيوبيا | ACCUSE OCCURRED actor=[~النيابه العامه@KEN] recipient=[ETH]
          """)
  void areOfTheStateOfTheArticle(String sentence, String expected) {
    assertThat(Reading.events(KENYA + sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وانتقد الجيش الحر صندوق النقد الدولي",
        "وانتقد البرلمان السابق صندوق النقد الدولي",
        "وانتقدت الحكومة السابقة صندوق النقد الدولي",
        "وقالت إثيوبيا إن الحكومة انتقدت صندوق النقد الدولي",
        "وهاجم مسلحون نادي قوات الأمن",
      })
  void areNotWhereAnotherMayBeMeant(String sentence) {
    assertThat(Reading.events(KENYA + sentence)).doesNotContain("actor=[KEN]");
  }
}
