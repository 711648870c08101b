package org.diwan.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.diwan.report.site.AgreementQuestions.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How articles that tell of one step stand together. */
class LifeStepTest {

  @Test
  void whatManyTellStandsOnce() {
    List<LifeStep> life =
        LifeStep.of(
            List.of(
                told("SIGNED", "2015-07-14", "a"),
                told("SIGNED", null, "b"),
                told("SIGNED", null, "c"),
                told("IMPLEMENTING", null, "d")));
    assertThat(life)
        .extracting(step -> step.step().en())
        .containsExactly("Signed", "Signed", "Being carried out");
    assertThat(life).extracting(LifeStep::isToldOnce).containsExactly(true, false, true);
    assertThat(life.get(1).howOften().en()).isEqualTo("2 articles");
    assertThat(life.get(1).articles()).extracting(Step::ref).containsExactly("b", "c");
  }

  private static Step told(String step, @Nullable String day, String ref) {
    Name when = When.day(day == null ? null : LocalDate.parse(day));
    return new Step(Phrases.code("step", step), when, ref, Name.NONE, Name.NONE, Address.of(null));
  }
}
