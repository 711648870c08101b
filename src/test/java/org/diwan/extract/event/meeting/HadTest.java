package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose meeting it was is told behind "to". */
class HadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كان لوزير الطاقة الكيني لقاء مع نظيره النمساوي | MEETING OCCURRED actor=[AUT KEN]
          وكانت لرئيس رواندا مساء أمس محادثات مع رئيس كينيا | MEETING OCCURRED actor=[KEN RWA]
          سافر رئيس رواندا أمس. وكان له لقاء مع رئيس كينيا | MEETING OCCURRED actor=[KEN RWA]
          # something else was his
          كان لوزير الطاقة الكيني رأي في لقاء | ''
          كانت لرئيس رواندا فكرة عن الطقس | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
