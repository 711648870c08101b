package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a verb that goes on means when it names its object only. */
class ObjectOnlyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتقدت كينيا الاستفتاء، وتدعم حزب العمال البريطاني | ENDORSE OCCURRED actor=[KEN] recipient=[labour-party-uk]
          انتقدت كينيا الاستفتاء، وتؤيد توغو هذا القرار | ''
          انتقدت كينيا الاستفتاء، وتدعم توغو غانا | ENDORSE OCCURRED actor=[TGO] recipient=[GHA]
          هنأت كينيا رئيس غانا وهنأت رئيس توغو | ENDORSE OCCURRED actor=[KEN] recipient=[GHA]; ENDORSE OCCURRED actor=[KEN] recipient=[TGO]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
