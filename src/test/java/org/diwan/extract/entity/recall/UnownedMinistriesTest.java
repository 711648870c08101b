package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ministry that nobody tells whose it is. */
class UnownedMinistriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the one named with its state elsewhere
          زار وفد نيروبي. وأشادت وزارة العدل الكينية بالوفد. وانتقدت وزارة العدل إثيوبيا | ~وزاره العدل@KEN
          # that of the state the article is about
          تقع كينيا في أفريقيا. وتطل كينيا على البحر. وعاصمة كينيا كبيرة. وانتقدت وزارة العدل إثيوبيا | ~وزاره العدل@KEN
          # nobody's where another state is named before it
          تقع كينيا في أفريقيا. وتطل كينيا على البحر. وعاصمة كينيا كبيرة. وفي أوغندا انتقدت وزارة العدل إثيوبيا | ~وزاره العدل]
          """)
  void isOfAState(String text, String expected) {
    assertThat(Reading.events(text)).contains(expected);
  }
}
