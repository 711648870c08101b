package org.diwan.extract.event.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something was is told only where it is spoken of again. */
class DatedLaterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتصل رئيس غانا برئيس توغو. وتناول الاتصال الذي جرى في 12 فبراير 2019 التعاون | CALL OCCURRED actor=[GHA TGO] date=2019-02-12
          اتصل رئيس غانا برئيس توغو. وكان اتصال جرى في 12 فبراير 2019 | CALL OCCURRED actor=[GHA TGO]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
