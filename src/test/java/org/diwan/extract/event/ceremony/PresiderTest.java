package org.diwan.extract.event.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who opens what stands behind a verb. */
class PresiderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أشرف وزير النقل الكيني على تدشين مصنع للسيارات | CEREMONY OCCURRED actor=[KEN]
          رعى أمير قطر حفل افتتاح المعرض | CEREMONY OCCURRED actor=[QAT]
          # another verb between
          أشرف وزير النقل الكيني على العمل وقال إن تدشين المصنع قريب | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
