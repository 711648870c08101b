package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a pronoun, or the country of who speaks, right before a verb means. */
class SubjectPronounTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أقرت كوريا الشمالية بأنها خطفت يابانيين | COERCE OCCURRED actor=[PRK] recipient=[JPN]
          أكدت كندا أنها تدعم أوكرانيا | ENDORSE OCCURRED actor=[CAN] recipient=[UKR]
          قال وزير الخارجية الكندي إن بلاده تدعم أوكرانيا | ENDORSE OCCURRED actor=[CAN] recipient=[UKR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال مسؤول إن بلاده تدعم أوكرانيا"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
