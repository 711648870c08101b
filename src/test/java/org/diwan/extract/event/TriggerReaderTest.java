package org.diwan.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one trigger tells, and what is refused. */
class TriggerReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار رئيس غانا توغو | VISIT OCCURRED actor=[GHA] recipient=[TGO]
          نزور توغو غدا | ''
          إذا لم توافق غانا على الطلب | ''
          لن توافق غانا على طلب توغو | REJECT OCCURRED actor=[GHA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
