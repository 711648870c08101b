package org.diwan.extract.event.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that a relative clause says who signed. */
class SignedOnItTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          المذكرة التي وقع عليها وزير الطاقة الكيني ونظيره الأوغندي | SIGNING OCCURRED actor=[KEN UGA]
          الاتفاقية التي وقعت عليها كينيا عام 2010 | SIGNING OCCURRED actor=[KEN] date=2010
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"الاتفاق الذي وقعت عليه سبع دول لمنع كينيا", "العنف الذي وقع عليهم في كينيا"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
