package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose condemnation of a crime is a public word. */
class CondemnerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أدان مجلس الوزراء الكندي التفجير | ACCUSE OCCURRED actor=[~مجلس الوزرا@CAN]
          استنكر وزير الثقافة الكندي التفجير | ACCUSE OCCURRED actor=[CAN]
          # a company; somebody without an office
          أدانت شركة غوغل التفجير | ''
          أدان مدير المدرسة التفجير | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
