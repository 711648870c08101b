package org.diwan.extract.event.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who agree to talk hold the talks. */
class AgreedTalksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اتفقت كينيا ورواندا على عقد جولة جديدة من المحادثات | AGREE OCCURRED actor=[KEN RWA]; MEETING PLANNED actor=[KEN RWA]
          اتفق الرئيس الكيني ونظيره الرواندي على اللقاء في أكرا | AGREE OCCURRED actor=[KEN RWA]; MEETING PLANNED actor=[KEN RWA]
          # what goes on as it did, what was agreed in talks, nobody named
          اتفقت كينيا ورواندا على مواصلة المحادثات | AGREE OCCURRED actor=[KEN RWA]
          اتفق الوزيران على عقد اجتماع | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
