package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a journey led that is told behind the place. */
class ArrivalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حل رئيس توغو بالرباط في زيارة | VISIT OCCURRED actor=[TGO] recipient=[MAR]
          وصل رئيس توغو إلى الرباط في أول زيارة | VISIT OCCURRED actor=[TGO] recipient=[MAR]
          غادر رئيس توغو الرباط بعد زيارة | VISIT OCCURRED actor=[TGO] recipient=[MAR]
          # the place is not the journey's
          تحدث رئيس توغو في الرباط عن زيارة | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
