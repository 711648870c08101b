package org.diwan.extract.event.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Condolence for people without a name. */
class CondoledTest {
  private static final String ATTACK = "قتل عشرة في هجوم شنه مسلحو تنظيم داعش على بلدة في العراق. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وأعرب وزير الخارجية الكيني عن تعازيه لأسر الضحايا | ENDORSE OCCURRED actor=[KEN] recipient=[IRQ]
          وقدمت كينيا خالص تعازيها إلى ذوي القتلى | ENDORSE OCCURRED actor=[KEN] recipient=[IRQ]
          وعزت كينيا أسر الضحايا | ENDORSE OCCURRED actor=[KEN] recipient=[IRQ]
          وقال الرئيس التركي ذلك. وأعربت كينيا عن تعازيها لأسر الضحايا | ENDORSE OCCURRED actor=[KEN] recipient=[IRQ]
          """)
  void isMeantForTheStateThatSuffered(String sentence, String expected) {
    assertThat(Reading.events(ATTACK + sentence)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وأعرب وزير الخارجية العراقي عن تعازيه لأسر الضحايا",
        "وأعرب وزير الخارجية الكيني عن تعازيه في المؤتمر",
        "وأعربت كينيا عن تعازيها وطالبت أسر الضحايا بالصبر",
        // no condolence
        "وأعربت كينيا عن دعمها لأسر الضحايا",
        "وشكر الرئيس الكيني أسر الضحايا",
      })
  void isNotMeantForOnesOwnOrNobody(String sentence) {
    assertThat(Reading.events(ATTACK + sentence)).doesNotContain("ENDORSE");
  }
}
