package org.diwan.extract.entity.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states that the units of a sentence name. */
class StatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار كينيا | KEN
          وزير الصحة الروسي | ? RUS MINISTER_OTHER
          وزير الصحة في كينيا | ? KEN MINISTER_OTHER
          العاصمة الكينية | KEN (CAPITAL)
          # the first state is the office's, the second where it is held
          سفير كينيا لدى اليابان | ? KEN AMBASSADOR
          # part of a body's name
          مجلس الأمن الروسي | مجلس الأمن الروسي RUS
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
