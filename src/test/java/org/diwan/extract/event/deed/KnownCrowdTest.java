package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A protest told as if it were known is the land's that saw it, or that the article is about. */
class KnownCrowdTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اعتقلوا إثر الاحتجاجات التي شهدتها كينيا | PROTEST OCCURRED actor=[KEN]
          تراجعت السياحة بسبب المظاهرات الحاشدة التي عمت كينيا | PROTEST OCCURRED actor=[KEN]
          في كينيا أزمة وقود، وتستورد كينيا النفط، وقال وزير كينيا إن الاحتجاجات الأخيرة سلمية | PROTEST OCCURRED actor=[KEN]
          يطالب المحتجون في كينيا بزيادة الأجور | PROTEST OCCURRED actor=[KEN]
          قطع المتظاهرون طريقا في نيروبي | PROTEST OCCURRED actor=[KEN]
          نفى تورط بلاده في الاحتجاجات التي شهدتها كينيا | PROTEST OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "كان الإقبال على الاحتجاجات ضعيفا",
        "في كينيا أزمة، وحكومة كينيا صامتة. الطقس جميل. السوق هادئة. المطر غزير. البحر ساكن. الليل طويل. وذكر الناس الاحتجاجات",
        "ينظم قانون جديد تلك المظاهرات، وتدعم كينيا حرية الرأي، وتحتاج كينيا إليه، وتطبقه كينيا",
        "يكفل دستور كينيا الحق في الاحتجاجات التي تشهدها كينيا ومثل كينيا جيرانها",
        "في كينيا أزمة، وحكومة كينيا صامتة. ندد الناس بالعصيان المدني",
        "في كينيا أزمة، وحكومة كينيا صامتة. انتهى الإضراب الطويل",
        "هدد الطلاب في كينيا بالإضراب، وفي كينيا جامعات كثيرة، وتدعم كينيا طلابها"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شهدت كينيا احتجاجات حاشدة. وتراجعت الاحتجاجات التي شهدتها كينيا | PROTEST OCCURRED actor=[KEN]
          """)
  void readsOnce(String text, String expected) {
    assertThat(Reading.events(text)).isEqualTo(expected);
  }
}
