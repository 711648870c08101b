package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A penalty's nationality tells who lifts it. */
class LiftedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رفعت العقوبات الكندية عن كوبا | CONCEDE OCCURRED actor=[CAN] recipient=[CUB]
          بعد رفع العقوبات الاقتصادية الكندية عن كوبا | CONCEDE OCCURRED actor=[CAN] recipient=[CUB]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"في حال رفع العقوبات الكندية عن كوبا", "بعد رفع العقوبات الاقتصادية الكندية"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
