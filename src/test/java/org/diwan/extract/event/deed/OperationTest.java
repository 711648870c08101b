package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An operation that somebody carries out against a body. */
class OperationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          نفذت القوات الكينية عملية ضد حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          نفذت القوات الكينية عمليتين واسعتين ضد مسلحي حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          كثفت القوات الكينية عملياتها ضد حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          كثف الجيش الكيني عملياته في المدينة | ASSAULT OCCURRED actor=[~الجيش@KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تدعم كينيا عملية السلام",
        "كثفت الشركة الكينية عملياتها في المدينة",
        "أجرى الطبيب الكيني عملية ضد الورم",
        "توقفت العملية ضد حركة الشباب",
        "كثف الجيش الكيني عملياته الجراحية",
        "نفذت القوات الكينية عملية ضد خليل التميمي",
        "نفذت القوات الكينية عملية في المدينة البعيدة الواقعة قرب الحدود الشمالية ضد حركة الشباب"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("ASSAULT");
  }
}
