package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body or group that stands for the country of its adjective. */
class StandInTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حذرت السفارة الأميركية مصر | THREATEN OCCURRED actor=[USA] recipient=[EGY]
          اتهمت أطراف لبنانية إسرائيل | ACCUSE OCCURRED actor=[LBN] recipient=[ISR]
          اتهمت أحزاب تونسية فرنسا | ACCUSE OCCURRED actor=[TUN] recipient=[FRA]
          انتقد مسؤولون كنديون روسيا | ACCUSE OCCURRED actor=[CAN] recipient=[RUS]
          قوة كينية تقصف مواقع في أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          طائرة مسيرة كينية تستهدف مواقع في أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          قصفت طائرة مسيرة كينية مواقع في أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          # right before the verb of a deed, and courts
          قال الشهود إن البحرية الكينية هاجمت مواقع في أوغندا | ASSAULT OCCURRED actor=[KEN] recipient=[UGA]
          محكمة كينية تحكم على صحفي أوغندي بالسجن | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          # somebody of theirs does it
          قائد المدفعية الكينية يهاجم أوغندا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"انتقد مبنى السفارة الأميركية مصر", "استهدف مبنى القنصلية الإيرانية"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
