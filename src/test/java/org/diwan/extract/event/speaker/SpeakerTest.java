package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says a word, where it is told. */
class SpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتقدت كينيا إعلان غانا عزمها على دعم توغو | ACCUSE OCCURRED actor=[KEN] recipient=[GHA]; AGREE OCCURRED actor=[GHA] recipient=[TGO]
          تم الاتفاق بين لاتفيا وإستونيا على الربط | AGREE OCCURRED actor=[LVA EST]
          "ندعو لاتفيا إلى وقف البناء"، قال رئيس إستونيا أمس | REQUEST OCCURRED actor=[EST] recipient=[LVA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
