package org.diwan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.model.ArticleFacts;
import org.junit.jupiter.api.Test;

/** What makes a fact likelier; all sentences are invented. */
class ConfidenceTest {
  private static final String CALLED = "دعت مصر السودان إلى ضبط النفس.";

  @Test
  void whomAListHoldsIsSurerThanAStrangerAndHeThanAnOffice() {
    double listed = event("زار الرئيس الفرنسي إيمانويل ماكرون كينيا.");
    double stranger = event("زار وزير السياحة الكيني جوزيف أوموندي فرنسا.");

    assertThat(listed).isGreaterThan(stranger).isBetween(0.5, 1.0);
    assertThat(stranger).isGreaterThan(event("زار وزير السياحة الكيني فرنسا."));
  }

  @Test
  void whatIsDatedAndDoneIsSurerThanWhatIsPlanned() {
    double dated = event("زار الرئيس الفرنسي إيمانويل ماكرون كينيا في 3 مايو 2019.");

    assertThat(dated).isGreaterThan(event("زار الرئيس الفرنسي إيمانويل ماكرون كينيا."));
    assertThat(event("زار الرئيس الفرنسي إيمانويل ماكرون كينيا."))
        .isGreaterThan(event("سيزور الرئيس الفرنسي إيمانويل ماكرون كينيا."));
  }

  @Test
  void whatStandsFarDownIsLessSureThanTheLead() {
    assertThat(event(CALLED)).isGreaterThan(event("كان الجو باردا. ".repeat(6) + CALLED));
  }

  @Test
  void countedNounIsSurerThanADual() {
    assertThat(figure("شارك 25 خبيرا.")).isGreaterThan(figure("شارك خبيران."));
  }

  private static double event(String text) {
    ArticleFacts facts = Reading.facts(text, null, null);
    assertThat(facts.events()).as(text).hasSize(1);
    return facts.events().getFirst().evidence().confidence();
  }

  private static double figure(String text) {
    ArticleFacts facts = Reading.facts(text, null, null);
    assertThat(facts.figures()).as(text).hasSize(1);
    return facts.figures().getFirst().evidence().confidence();
  }
}
