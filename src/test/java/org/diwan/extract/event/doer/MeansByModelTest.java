package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between what strikes and whose it is stands its model. */
class MeansByModelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قصفت طائرات إف-16 الكينية أوكارا في جنوب الصومال | ASSAULT OCCURRED actor=[KEN] recipient=[SOM]
          قصفت طائرات كينية مواقع لحركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          # the nationality of what is hit
          قصفت طائرات مواقع كينية | ASSAULT OCCURRED recipient=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
