package org.diwan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.model.ArticleFacts;
import org.junit.jupiter.api.Test;

/** What makes a fact likelier; all sentences are invented. */
class ConfidenceTest {
  private static final String CALLED = "دعت مصر السودان إلى ضبط النفس.";

  @Test
  void namedPeopleOnBothSidesAreSurerThanCountries() {
    double people = event("التقى الرئيس المصري عبد الفتاح السيسي نظيره الفرنسي إيمانويل ماكرون.");

    assertThat(people).isGreaterThan(event("التقى وفد مصري وفدا فرنسيا في القاهرة."));
    assertThat(people).isBetween(0.9, 1.0);
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
