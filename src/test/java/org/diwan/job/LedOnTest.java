package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.diwan.source.SourceItem;
import org.diwan.testing.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the ids of facts whose sides are read otherwise. */
class LedOnTest {
  private static final String MET = "التقى الوزيران";

  private final Warehouse warehouse = new Warehouse();

  @ParameterizedTest(name = "{0} articles a slice")
  @CsvSource({"1", "2", "10"})
  void otherSidesInTheSameWordsAreTheSameEvent(int slice) {
    load(told("CHN", "LAO", "a", "b", "c"), "test", slice);
    String id = eventOf("a");

    load(told("CHN", "EGY", "a", "b", "c"), "other rules", slice);

    assertThat(eventOf("a")).isEqualTo(id);
    assertThat(eventOf("b")).isEqualTo(id);
    assertThat(eventOf("c")).isEqualTo(id);
    assertThat(
            warehouse.text(
                "select string_agg(change_kind || fact_id, ' ') from audit.change where run_id = 2"))
        .isEqualTo("ALTERED" + id);
    assertThat(warehouse.count("reporting.fact_successor")).isZero();
    assertThat(warehouse.count("audit.fact_claim")).isZero();
  }

  @Test
  void whatOthersStillStateKeepsItsId() {
    load(told("CHN", "LAO", "a", "b"), "test", 10);
    String id = eventOf("b");

    load(told("CHN", "EGY", "a"), "other rules", 10);

    assertThat(eventOf("b")).isEqualTo(id);
    assertThat(eventOf("a")).isNotEqualTo(id);
    assertThat(warehouse.count("reporting.fact_successor")).isZero();
  }

  @Test
  void whatGoesOnAsAnotherEventLeadsToIt() {
    load(told("CHN", "LAO", "a"), "test", 10);
    load(told("CHN", "EGY", "b"), "test", 10);
    String first = eventOf("a");
    String second = eventOf("b");

    load(told("CHN", "EGY", "a"), "other rules", 10);

    assertThat(eventOf("a")).isEqualTo(second);
    assertThat(successor(first)).isEqualTo(second);

    load(told("LAO", "EGY", "c"), "other rules", 10);
    load(told("LAO", "EGY", "a", "b"), "third rules", 1);

    assertThat(eventOf("a")).isEqualTo(eventOf("c"));
    assertThat(successor(first)).as("led on again").isEqualTo(eventOf("c"));
    assertThat(successor(second)).isEqualTo(eventOf("c"));
  }

  /** Whatever the slices and the order: the same facts, and no id that leads nowhere or back. */
  @ParameterizedTest(name = "seed {0}, {1} articles a slice")
  @CsvSource({"1, 1", "1, 7", "2, 3", "5, 9"})
  void idsLeadOnInAnySlicesAndOrder(long seed, int slice) {
    Invented invented = Invented.articles(seed, 40);
    Invented otherRules = invented.readOtherwise(seed);
    warehouse.load(invented, invented.items(), 40);
    List<SourceItem> items = new ArrayList<>(invented.items());
    Collections.shuffle(items, new Random(seed));

    LoadSummary summary = warehouse.load(reading(items, otherRules), slice, Progress.silent());

    assertThat(summary.checkFindings()).isEmpty();
    Warehouse fresh = new Warehouse();
    fresh.load(reading(invented.items(), otherRules), 40, Progress.silent());
    assertThat(Fingerprint.differences(warehouse.fingerprint(), fresh.fingerprint())).isEmpty();
    assertThat(warehouse.count("reporting.fact_successor"))
        .as("none leads to a fact that is gone")
        .isEqualTo(warehouse.count("audit.fact_successor"));
    assertThat(
            warehouse.count(
                """
                audit.fact_successor s where exists (
                    select from warehouse.fact_event where s.fact_kind = 'EVENT' and event_id = s.former_id)
                  or not exists (
                    select from audit.change h where h.fact_kind = s.fact_kind and h.fact_id = s.former_id
                      and h.run_id = 2 and h.change_kind = 'REMOVED')
                """))
        .as("each led on is one that the run removed")
        .isZero();
    assertThat(warehouse.count("audit.change where before_content = after_content")).isZero();
  }

  private static Reading reading(List<SourceItem> items, Invented rules) {
    return new Reading("other rules", items::iterator, rules::read);
  }

  private static Told told(String one, String other, String... refs) {
    Told told = new Told();
    for (String ref : refs) {
      told.meeting(ref, MET, 19, one, other);
    }
    return told;
  }

  private void load(Told told, String rules, int slice) {
    assertThat(warehouse.load(told.reading(rules), slice, Progress.silent()).checkFindings())
        .isEmpty();
  }

  private String eventOf(String ref) {
    return warehouse.text(
        "select event_id from reporting.article_event where article_ref = '" + ref + "'");
  }

  private String successor(String former) {
    return warehouse.text(
        "select fact_id from reporting.fact_successor where former_id = " + former);
  }
}
