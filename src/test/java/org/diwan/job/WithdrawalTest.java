package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.diwan.correction.Corrections;
import org.diwan.source.SourceItem;
import org.diwan.testing.Fingerprint;
import org.diwan.warehouse.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that are taken back, and come again. */
class WithdrawalTest {
  private final Warehouse warehouse = new Warehouse();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void whatRemainsIsTheWarehouseOfTheOtherArticles(long seed) {
    Invented invented = Invented.articles(seed, 40);
    warehouse.load(invented, invented.items(), 10);

    WithdrawalSummary summary = warehouse.withdraw(refs(seed));

    assertThat(summary.withdrawn()).isEqualTo(12);
    assertThat(summary.checkFindings()).isEmpty();
    assertThat(warehouse.count("reporting.withdrawal where came_back = 'NO'")).isEqualTo(12);
    Warehouse others = new Warehouse();
    others.load(invented, without(invented, refs(seed)), 10);
    assertThat(warehouse.presentFacts())
        .as("but for outlets and places of the texts that stay")
        .containsAll(linesOfFacts(others.presentFacts()));
    assertThat(warehouse.count("reporting.article")).isEqualTo(28);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void loadedAgainIsAsIfNeverWithdrawn(long seed) {
    Invented invented = Invented.articles(seed, 40);
    warehouse.load(invented, invented.items(), 10);
    String before = warehouse.fingerprint();

    warehouse.withdraw(refs(seed));
    LoadSummary again = warehouse.load(invented, invented.items(), 7);

    assertThat(again.loaded()).isEqualTo(12);
    assertThat(again.unchanged()).isEqualTo(28);
    assertThat(Fingerprint.differences(warehouse.fingerprint(), before)).isEmpty();
    assertThat(warehouse.count("reporting.withdrawal where came_back = 'YES'")).isEqualTo(12);
  }

  @Test
  void runTellsWhatItDid() {
    Invented invented = Invented.articles(1, 40);
    warehouse.load(invented, invented.items(), 10);
    long events = warehouse.count("reporting.event");

    WithdrawalSummary summary = warehouse.withdraw(refs(1));

    assertThat(
            warehouse.text(
                "select run_kind || ' ' || run_status || ' ' || articles_withdrawn from audit.run"
                    + " order by run_id desc limit 1"))
        .isEqualTo("WITHDRAW COMPLETED 12");
    assertThat(events - warehouse.count("reporting.event"))
        .isEqualTo(summary.removed().get("EVENT"))
        .isPositive();
    assertThat(summary.altered().get("EVENT")).isPositive();
    assertThat(
            warehouse.count(
                "audit.withdrawal w where event_mentions <> 0 and run_id = " + summary.runId()))
        .isPositive();
  }

  @Test
  void correctionsThatABrokenLoadLeftDueAreTheNextLoads() {
    Invented invented = Invented.articles(1, 5);
    warehouse.load(invented, invented.items(), 10);
    // What a load leaves that was killed before it had read them again.
    warehouse.sql().execute("insert into audit.correction_due values ('a2')");

    WithdrawalSummary summary = warehouse.withdraw("a1");

    assertThat(summary.checkFindings()).isEmpty();
    assertThat(warehouse.text("select run_status from audit.run order by run_id desc limit 1"))
        .isEqualTo("COMPLETED");
    assertThat(warehouse.count("audit.correction_due")).isEqualTo(1);
    Reading reading =
        new Reading(
            new Rules("test", ""),
            () -> invented.items().iterator(),
            invented::read,
            Corrections.none(),
            invented::again);
    assertThat(warehouse.load(reading, 10, Progress.silent()).checkFindings()).isEmpty();
    assertThat(warehouse.count("audit.correction_due")).isZero();
  }

  @Test
  void unknownRefIsToldAndNothingIsDone() {
    Invented invented = Invented.articles(1, 5);
    warehouse.load(invented, invented.items(), 10);

    assertThatThrownBy(() -> warehouse.withdraw("a1", "nobody", "a1'; drop table x"))
        .isInstanceOf(NotInWarehouseException.class)
        .hasMessageContaining("nobody")
        .hasNoCause();

    assertThat(warehouse.count("audit.run")).isEqualTo(1);
    assertThat(warehouse.count("reporting.article")).isEqualTo(5);
  }

  @Test
  void otherTextUnderAWithdrawnRefIsANewVersion() {
    Invented invented = Invented.articles(1, 5);
    warehouse.load(invented, invented.items(), 10);
    warehouse.withdraw("a1");
    assertThatThrownBy(() -> warehouse.withdraw("a1")).isInstanceOf(NotInWarehouseException.class);

    warehouse.load(invented, List.of(invented.add("a1", new Random(7))), 10);

    assertThat(warehouse.text("select version_no from reporting.article where article_ref = 'a1'"))
        .isEqualTo("2");
  }

  private static List<String> linesOfFacts(List<String> fingerprint) {
    return fingerprint.stream()
        .filter(line -> line.startsWith("fact_") || line.startsWith("bridge_event"))
        .toList();
  }

  private static String[] refs(long seed) {
    List<String> refs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      refs.add("a" + i);
    }
    Collections.shuffle(refs, new Random(seed));
    return refs.subList(0, 12).toArray(String[]::new);
  }

  private static List<SourceItem> without(Invented invented, String... refs) {
    return invented.items().stream()
        .filter(item -> !List.of(refs).contains(((SourceItem.ReadArticle) item).article().ref()))
        .toList();
  }
}
