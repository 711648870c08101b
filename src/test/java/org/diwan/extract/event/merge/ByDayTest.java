package org.diwan.extract.event.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gatherings whose day tells whether they are over, in an article of 20 May 2019. */
class ByDayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          مؤتمر نيروبي للمياه في 6 يونيو. قال مصدر إن المؤتمر سينعقد في نيروبي يوم السادس من يونيو 2019 | CONFERENCE PLANNED actor=[KEN] date=2019-06-06
          درس المجلس نتائج قمة الاتحاد الأفريقي المنعقدة في نيروبي من 3 إلى 5 مارس 2019 | CONFERENCE OCCURRED actor=[african-union] date=2019-03-03/2019-03-05
          درس المجلس نتائج قمة الاتحاد الأفريقي المنعقدة في نيروبي من 18 إلى 22 مايو 2019 | CONFERENCE ONGOING actor=[african-union] date=2019-05-18/2019-05-22
          انعقدت قمة الاتحاد الأفريقي في نيروبي يوم 3 مارس 2019 | CONFERENCE OCCURRED actor=[african-union] date=2019-03-03
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
