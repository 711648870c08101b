package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is handed to somebody who takes no office by it. */
class HandedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تسلم سامح شكري، رئيس مجلس إدارة الاتحاد، شهادة التقدير | ''
          تسلم سامح شكري رئاسة الوزراء | APPOINTMENT OCCURRED actor=[EGY]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
