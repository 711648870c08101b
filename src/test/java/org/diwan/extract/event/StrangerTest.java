package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that no list holds and no office tells is the subject, whoever else is named. */
class StrangerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقد وزير الخارجية النرويجي اجتماعا مع وزير الخارجية الأوغندي | MEETING OCCURRED actor=[UGA NOR]
          # the stranger is no side, and who is named alone meets nobody
          عقد بيترسون اجتماعا مع وزير الخارجية الأوغندي | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
