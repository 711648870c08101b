package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a relative pronoun before a verb means. */
class AntecedentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كندا التي تنتقد أوكرانيا | ACCUSE OCCURRED actor=[CAN] recipient=[UKR]
          # the noun behind the preposition is meant, not who doubts
          شكك وزير خارجية كينيا في الهجمات التي تتهم كندا أوكرانيا بتنفيذها | ACCUSE OCCURRED actor=[CAN] recipient=[UKR]
          # a verb of one is not of the many before it
          شكا الحوثيون الذين ينفذ الجيش السوداني غارات ضدهم في كسلا | ASSAULT ONGOING actor=[~الجيش@SDN]
          الحوثيون الذين قصفوا قرى سعودية | ASSAULT OCCURRED actor=[houthis] recipient=[SAU]
          الحوثيون الذين تدمر منازلهم بأسلحة كندية | ''
          # a person, up to a comma
          رئيس كينيا سامي العتيبي، الذي انتقد تنزانيا | ACCUSE OCCURRED actor=[KEN] recipient=[TZA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"القرار الذي رحبت كندا به", "كندا الذي انتقدت روسيا", "الاتفاق الذي ينتقد كندا"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
