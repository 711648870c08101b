package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other side stands between the verb and the meeting. */
class WithBeforeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقد الرئيس الكيني مع نظيره الرواندي اجتماعا مغلقا | MEETING OCCURRED actor=[RWA KEN]
          أجرى الرئيس الكيني مع نظيره الرواندي اتصالا هاتفيا | CALL OCCURRED actor=[RWA KEN]
          الرئيس الكيني يبحث ونظيره الرواندي التعاون | MEETING ONGOING actor=[RWA KEN]
          الرئيس الكيني يبحث ومستشاره التعاون | ''
          # of another meeting, or nobody who is known
          التقى الرئيس الكيني مع نظيره الرواندي بعد اجتماع | MEETING OCCURRED actor=[KEN RWA]
          عقد الرئيس الكيني مع مستشاريه اجتماعا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
