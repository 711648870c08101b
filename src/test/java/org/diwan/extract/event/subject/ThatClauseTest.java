package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says that others did something did not do it. */
class ThatClauseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال الجيش المالي إن عشرات من المتمردين المسلحين هاجموا ثكنة | ''
          قال مسؤول في وزارة الدفاع الكينية إن هجوما مزدوجا بسيارتين استهدف محطة في نيروبي | ASSAULT OCCURRED recipient=[KEN]
          كشف الوزير الكيني سامي العتيبي أن مدربين أجانب كانوا يدربون الجيش المالي | ''
          # a name, or who speaks, behind the word
          قالت كينيا إن الطائرات الكندية قصفت مواقع في مالي | ASSAULT OCCURRED actor=[CAN] recipient=[MLI]
          قال وزير الخارجية الكيني سامي العتيبي إن بلاده ترفض المقترح التنزاني | REJECT OCCURRED actor=[KEN] recipient=[TZA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
