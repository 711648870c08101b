package org.diwan.extract.event.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help is given by whose plane brings it, to the land where it arrives. */
class CarrierTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصلت إلى بيروت طائرة كويتية تحمل مساعدات طبية | AID OCCURRED actor=[KWT] recipient=[LBN]
          وصلت طائرة قطرية تحمل مساعدات غذائية لغزة | AID OCCURRED actor=[QAT] recipient=[PSE]
          مساعدات كويتية عاجلة إلى ضحايا الزلزال في المغرب | AID OCCURRED actor=[KWT] recipient=[MAR]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"طائرة تحمل مساعدات طبية لغزة", "مساعدات كويتية لضحايا الزلزال"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
