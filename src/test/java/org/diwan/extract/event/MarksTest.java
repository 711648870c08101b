package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The month that is written like a verb is none. */
class MarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقعت كندا واليابان في مارس مذكرة تفاهم | SIGNING OCCURRED actor=[CAN JPN]
          # a city that looks like a verb
          شهدت صنعاء وقفة احتجاجية | PROTEST OCCURRED actor=[YEM]
          """)
  void isAMonth(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
