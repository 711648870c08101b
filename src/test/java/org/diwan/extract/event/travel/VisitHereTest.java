package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Journeys to where the host is at home. */
class VisitHereTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استقبل الرئيس السنغالي وزير الداخلية الكيني الذي يؤدي زيارة إلى بلادنا | VISIT OCCURRED actor=[KEN] recipient=[SEN]
          استقبل الرئيس السنغالي وزير الداخلية الكيني في إطار زيارة يقوم بها إلى البلاد | VISIT OCCURRED actor=[KEN] recipient=[SEN]
          استقبل ملك البحرين الرئيس الكيني في إطار زيارة يقوم بها إلى المملكة | VISIT OCCURRED actor=[KEN] recipient=[BHR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "استقبل الرئيس السنغالي وزير الداخلية الكيني في إطار زيارة يقوم بها إلى الحقول",
        "استقبل الرئيس السنغالي وزير الداخلية الكيني في إطار زيارة يقوم بها إلى المملكة",
        "اختتم الوزير زيارة إلى بلادنا"
      })
  void readsNoVisitFrom(String sentence) {
    assertThat(Reading.events(sentence)).doesNotContain("VISIT");
  }
}
