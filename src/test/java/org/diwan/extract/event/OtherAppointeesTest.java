package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each who is joined to an appointee and has an office behind him. */
class OtherAppointeesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تم تعيين سامي حداد وزيرا للمالية، ونبيل عساف وزيرا للطيران | APPOINTMENT OCCURRED actor=[~سامي حداد]; APPOINTMENT OCCURRED actor=[~نبيل عساف]
          # no office behind the second
          تم تعيين سامي حداد وزيرا للمالية، ونبيل عساف حاضر | APPOINTMENT OCCURRED actor=[~سامي حداد]
          # a verb of his own
          تم تعيين سامي حداد وزيرا للمالية، ويزور خالد سمعان ونبيل عساف وزيرا للطيران | APPOINTMENT OCCURRED actor=[~سامي حداد]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
