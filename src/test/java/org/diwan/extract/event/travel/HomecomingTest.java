package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes back from abroad was there. */
class HomecomingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عاد وزير الخارجية الكيني من كمبالا | VISIT OCCURRED actor=[KEN] recipient=[UGA]
          وصل وزير الدفاع السنغالي إلى داكار قادما من باريس | VISIT OCCURRED actor=[SEN] recipient=[FRA]
          بعد عودة وزير المالية التونسي من الدوحة صمتت الوزارة | VISIT OCCURRED actor=[TUN] recipient=[QAT]
          عاد الوفد الكيني من مدينة أديس أبابا | VISIT OCCURRED actor=[KEN] recipient=[ETH]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عاد وزير الخارجية الكيني من نيروبي",
        "عاد اللاجئون من لبنان",
        "عاد وزير الصحة الكيني من إجازة"
      })
  void isNone(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
