package org.diwan.extract.event.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what a verb tells, and that nobody known does. */
class VerbSpeakerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          الناخبون الذين ينتقدون الهند كثيرون | ''
          قالت صحيفة إن المعلقين ينتقدون الهند | ''
          # behind a verb in the plural stands whom it calls on
          تظاهر سكان في غانا. وطالبوا رئيس كينيا بالرحيل | PROTEST OCCURRED actor=[GHA]
          # who spoke last goes on, though others were told of since
          قال الرئيس الكيني سامي العتيبي كلمة عن جيش تنزانيا. وأضاف: لن نسمح لتنزانيا بالبقاء | REJECT OCCURRED actor=[KEN] recipient=[TZA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
