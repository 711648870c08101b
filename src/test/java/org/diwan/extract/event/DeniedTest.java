package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called untrue. */
class DeniedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          لا صحة لأنباء زيارة الرئيس الكيني لرواندا | VISIT DENIED actor=[KEN] recipient=[RWA]
          قال مسؤول إن المزاعم بأن كينيا شنت هجوما على رواندا عارية عن الصحة | ASSAULT DENIED actor=[KEN] recipient=[RWA]
          نفت السفارة صحة ما تردد عن زيارة الرئيس الكيني لرواندا | VISIT DENIED actor=[KEN] recipient=[RWA]
          قال مسؤول إن ذلك لا صحة له بعد زيارة الرئيس الكيني لرواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          # it is not the march that is denied
          اعتقل بتهمة المشاركة في تظاهرات في كينيا وهو ما تنفيه أسرته | PROTEST OCCURRED actor=[KEN]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
