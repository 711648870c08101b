package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named in a relative clause that a comma ends takes no part. */
class RelativeClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقد الرئيس الكيني، الذي عينه سامي العتيبي، اجتماعا مع نظيره الرواندي | MEETING OCCURRED actor=[RWA KEN]
          # those who do it are nobody named
          ندد الرئيس الكيني بسلوك الشبان الذين يؤيدون رواندا | ''
          قال الرئيس الكيني إن الذين يتهمون رواندا مخطئون | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
