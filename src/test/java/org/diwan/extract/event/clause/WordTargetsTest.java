package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind which prepositions a word names the other side in its own way. */
class WordTargetsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          احتجت تشيلي لدى بوليفيا على التجاوزات | ACCUSE OCCURRED actor=[CHL] recipient=[BOL]
          شككت ألمانيا في مصداقية روسيا | ACCUSE OCCURRED actor=[DEU] recipient=[RUS]
          اعترضت بيرو على تصريحات بوليفيا | REJECT OCCURRED actor=[PER] recipient=[BOL]
          # not behind another
          اعترضت بيرو خلال زيارة بوليفيا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
