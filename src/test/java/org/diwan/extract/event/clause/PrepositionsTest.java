package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preposition that governs a name, over quotes, heads and words that name nothing. */
class PrepositionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل رئيس زامبيا إلى مدينة دربان | VISIT OCCURRED actor=[ZMB] recipient=[ZAF]
          اعتقل صحفي ياباني على يد الشرطة البوليفية | COERCE OCCURRED actor=[~الشرطه@BOL] recipient=[JPN]
          التقى رئيس زامبيا مع «حركة الشباب» | MEETING OCCURRED actor=[ZMB al-shabaab]
          رأى خبير أن دولا عدة (باستثناء زامبيا) تؤيد أنغولا | ''
          # the verb at the head of its sentence, and the preposition
          عبر رئيس زامبيا عن دعمه لأنغولا | ENDORSE OCCURRED actor=[ZMB] recipient=[AGO]
          وصل رئيس زامبيا عبر أنغولا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
