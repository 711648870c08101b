package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that somebody is only wished, asked or expected to say. */
class ToBeSaidTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الوزير إن كينيا ترفض مقترح رواندا | REJECT OCCURRED actor=[KEN] recipient=[RWA]
          جرت المحادثات قبل أن ترفض رواندا مقترح كينيا | REJECT OCCURRED actor=[RWA] recipient=[KEN]
          سره أن رفضت رواندا مقترح كينيا | REJECT OCCURRED actor=[RWA] recipient=[KEN]
          قال مسؤول أن سترفض رواندا مقترح كينيا | REJECT OCCURRED actor=[RWA] recipient=[KEN]
          كانت رواندا ترفض مقترح كينيا | REJECT OCCURRED actor=[RWA] recipient=[KEN]
          قال مسؤول إن ترفض رواندا مقترح كينيا فذلك حسن | REJECT OCCURRED actor=[RWA] recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أعرب مسؤول عن أمله بأن تؤيد رواندا كينيا",
        "لا غرابة في أن تتفق كينيا مع رواندا على ذلك",
        "قال مسؤول إن كينيا تريد أن تقف رواندا معها"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
