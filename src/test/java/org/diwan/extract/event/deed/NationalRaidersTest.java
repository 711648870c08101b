package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who use force and have no name but a nationality: their country stands for them. */
class NationalRaidersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          احتجز مسلحون كينيون جنديا كنديا | COERCE OCCURRED actor=[KEN] recipient=[CAN]
          قراصنة صوماليون يختطفون ناقلة كندية | COERCE OCCURRED actor=[SOM] recipient=[CAN]
          # of no nationality; whom it befalls
          احتجز مسلحون جنديا كنديا | COERCE OCCURRED recipient=[CAN]
          قالت كندا إن الشرطة قتلت مسلحين كينيين | ASSAULT OCCURRED recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
