package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named bare right at a word. */
class BesideTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          رفضت المجر الحصص | REJECT OCCURRED actor=[HUN]
          المجر ترفض الحصص | REJECT OCCURRED actor=[HUN]
          أعربت المجر، الأحد، عن رفضها الحصص | REJECT OCCURRED actor=[HUN]
          نفت كل من المجر وصربيا هذه الأنباء | REJECT OCCURRED actor=[HUN SRB]
          قال رئيس وزراء المجر إن المجر "لن تقبل" الحصص | REJECT OCCURRED actor=[HUN]
          انتقدت الصحيفة سياسة المجر في تقرير عن رفضها الحصص | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
