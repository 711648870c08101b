package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People without a name at whom forces shoot, read on 20 May 2019. */
class ShotAtTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أطلقت الشرطة الغانية النار على متظاهرين | ASSAULT OCCURRED actor=[~الشرطه@GHA] date=2019-05
          أطلقت القوات الغانية الرصاص على عشرات المدنيين | ASSAULT OCCURRED actor=[GHA] date=2019-05
          # at nobody, or by somebody without office
          أطلقت الشرطة الغانية النار في الهواء | ''
          أطلقت الشرطة الغانية النار على الباب | ''
          أطلق سامي الغاني النار على متظاهرين | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence, "2019-05-20")).isEqualTo(expected);
  }
}
