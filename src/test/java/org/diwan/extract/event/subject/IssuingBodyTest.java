package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The body of many states whose statement is told of. */
class IssuingBodyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وأكد البيان الختامي لمجلس التعاون الخليجي أهمية السلام | DECLARATION OCCURRED actor=[gcc]
          # a state, a draft of it, and one that nobody says anything in
          وأكد البيان الختامي لكينيا أهمية السلام | ''
          ظهرت مسودة البيان الختامي لمجلس التعاون الخليجي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
