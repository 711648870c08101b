package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Force that came before what is told of a day, read on 20 May 2019. */
class GroundsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انسحبت توغو أمس ردا على هجوم على غانا | ASSAULT OCCURRED recipient=[GHA]
          حاكمت توغو أمس المتهمين بالهجوم على سفارة غانا | ASSAULT OCCURRED recipient=[GHA]
          أعلنت حركة الشباب أمس مسؤوليتها عن الهجوم على غانا | ASSAULT OCCURRED actor=[al-shabaab] recipient=[GHA]
          زار الوزير أمس أسر الجنود الذين قتلوا في الهجوم على غانا | ASSAULT OCCURRED recipient=[GHA] date=2019-05
          # the day stands behind it, or no such word before it
          انسحبت توغو ردا على هجوم على غانا الخميس | ASSAULT OCCURRED recipient=[GHA] date=2019-05-16
          قتل جندي أمس في هجوم على غانا | ASSAULT OCCURRED recipient=[GHA] date=2019-05-19
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
