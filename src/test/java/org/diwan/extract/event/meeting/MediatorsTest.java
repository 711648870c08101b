package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under whom two sides talk, told by an adjective. */
class MediatorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جرت مفاوضات بين أرمينيا وأذربيجان بوساطة فرنسية | MEETING OCCURRED actor=[ARM AZE] mediator=[FRA]
          انطلقت في جنيف محادثات أرمينية صربية برعاية سويسرية نمساوية | MEETING OCCURRED actor=[ARM SRB] mediator=[CHE AUT]
          برعاية نمساوية، التقى رئيس كينيا رئيس رواندا | MEETING OCCURRED actor=[KEN RWA] mediator=[AUT]
          # another clause
          جرت مفاوضات بين أرمينيا وأذربيجان. وانتهت أخرى بوساطة فرنسية | MEETING OCCURRED actor=[ARM AZE]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
