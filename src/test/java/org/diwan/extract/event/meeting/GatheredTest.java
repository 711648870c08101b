package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a meeting means that tells its sides by pronouns. */
class GatheredTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أشاد وزير الدفاع اليوناني في لقاء جمعه بوزير الدفاع القبرصي بالتعاون | MEETING OCCURRED actor=[GRC CYP]
          رئيس غانا ورئيس توغو بحثا التجارة في لقاء جمعهما | MEETING OCCURRED actor=[TGO GHA]
          # one only
          أشاد وزير الدفاع اليوناني في لقاء جمعه بمستشاريه بالتعاون | ''
          أشاد وزير الدفاع اليوناني في لقاء طويل بالتعاون | ''
          عقد لقاء في كيغالي جمع الرئيس الكيني ونظيره الرواندي | MEETING OCCURRED actor=[KEN RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
