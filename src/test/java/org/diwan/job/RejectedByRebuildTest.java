package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.diwan.model.Delivered;
import org.diwan.model.Warning;
import org.diwan.source.RejectReason;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.testing.Fingerprint;
import org.diwan.warehouse.ArticleFilter;
import org.diwan.warehouse.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored articles that other rules set aside. */
class RejectedByRebuildTest {
  private static final Set<String> BAD = Set.of("a3", "a4", "a5", "a6", "a7", "a8", "a9", "a30");

  private final Invented invented = Invented.articles(31, 40);
  private final Warehouse warehouse = new Warehouse();

  /** Whole slices of them, single ones, and slices without any. */
  @Test
  void whatTheySaidGoes() {
    warehouse.load(invented, invented.items(), 10);

    LoadSummary summary = strict(Progress.silent());

    assertThat(summary.read()).isEqualTo(40);
    assertThat(summary.rejected()).isEqualTo(BAD.size());
    assertThat(summary.withdrawn()).isEqualTo(BAD.size());
    assertThat(summary.unchanged()).isEqualTo(40 - BAD.size());
    assertThat(summary.checkFindings()).isEmpty();
    assertThat(warehouse.count("reporting.article")).isEqualTo(40 - BAD.size());
    assertThat(warehouse.count("reporting.fact_mention where article_ref in ('a3', 'a30')"))
        .isZero();
    assertThat(warehouse.count("reporting.withdrawal where run_id = " + summary.runId()))
        .isEqualTo(BAD.size());
    assertThat(warehouse.count("audit.change where run_id = " + summary.runId())).isPositive();
    assertThat(warehouse.count("audit.change where before_content is null and run_id > 1"))
        .isZero();
    Warehouse others = new Warehouse();
    others.load(invented, good(), 10);
    assertThat(facts(warehouse)).containsAll(facts(others));
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 14, 28})
  void brokenOffGoesOnWhereItStood(int cutAfter) {
    warehouse.load(invented, invented.items(), 10);
    assertThatThrownBy(() -> strict(warehouse.cutAfter(cutAfter)))
        .isInstanceOf(LoadFailedException.class);

    LoadSummary resumed = strict(Progress.silent());

    assertThat(resumed.resumed()).isTrue();
    assertThat(resumed.read()).isEqualTo(40);
    assertThat(resumed.withdrawn()).isEqualTo(BAD.size());
    assertThat(resumed.checkFindings()).isEmpty();
    assertThat(warehouse.count("reporting.article")).isEqualTo(40 - BAD.size());
  }

  @Test
  void rulesThatTakeThemAgainBringThemBack() {
    warehouse.load(invented, invented.items(), 10);
    String before = warehouse.fingerprint();
    strict(Progress.silent());

    LoadSummary again = warehouse.rebuild(invented, "test");

    assertThat(again.loaded()).isEqualTo(BAD.size());
    assertThat(again.unchanged()).isEqualTo(40 - BAD.size());
    LoadSummary rest = warehouse.load(invented, invented.items(), 10);
    assertThat(rest.unchanged()).isEqualTo(40);
    assertThat(Fingerprint.differences(warehouse.fingerprint(), before)).isEmpty();
  }

  @Test
  void whatAnAnalystWithdrewStaysAway() {
    warehouse.load(invented, invented.items(), 10);
    warehouse.withdraw("a1");

    assertThat(warehouse.rebuild(invented, "other rules").read()).isEqualTo(39);
    ArticleFilter filter = new ArticleFilter(List.of("a1"), null, null, null);
    assertThatThrownBy(() -> new Rebuild(warehouse.database(), filter, 1).verify())
        .isInstanceOf(NotInWarehouseException.class);
  }

  private LoadSummary strict(Progress progress) {
    return warehouse.rebuild(
        new Rules("strict rules", ""), this::again, invented::read, ArticleFilter.ALL, progress);
  }

  private SourceItem again(Delivered delivered, String place, Set<Warning> warnings) {
    String ref = String.valueOf(delivered.ref());
    return BAD.contains(ref)
        ? new RejectedInput(ref, place, RejectReason.NO_ARABIC, "no Arabic sentence")
        : invented.again(delivered, place, warnings);
  }

  private List<SourceItem> good() {
    return invented.items().stream()
        .filter(item -> !BAD.contains(((SourceItem.ReadArticle) item).article().ref()))
        .toList();
  }

  private static List<String> facts(Warehouse of) {
    return of.presentFacts().stream()
        .filter(line -> line.startsWith("fact_") || line.startsWith("bridge_event"))
        .toList();
  }
}
