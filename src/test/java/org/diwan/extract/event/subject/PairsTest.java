package org.diwan.extract.event.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that mean the two sides of whom the article speaks. */
class PairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى رئيس غانا رئيس توغو. واتفق الجانبان على فتح المعابر | MEETING OCCURRED actor=[GHA TGO]; AGREE OCCURRED actor=[GHA TGO]
          التقى رئيس غانا رئيس توغو. ووقع البلدان اتفاقية للنقل | MEETING OCCURRED actor=[GHA TGO]; SIGNING OCCURRED actor=[GHA TGO]
          # of whom nobody was told
          واتفق الجانبان على فتح المعابر | ''
          # of whom one alone was told
          تحدث رئيس غانا. واتفق الجانبان على فتح المعابر | ''
          وقعت البلدان الأفريقية اتفاقية للنقل | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
