package org.diwan.extract.event;

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
