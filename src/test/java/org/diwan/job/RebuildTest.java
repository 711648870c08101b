package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diwan.testing.Fingerprint;
import org.diwan.warehouse.ArticleFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored articles read again by other rules. */
class RebuildTest {
  private final Invented invented = Invented.articles(31, 40);
  private final Warehouse warehouse = new Warehouse();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void sameAsAFreshLoadByTheNewRules(long seed) {
    warehouse.load(invented, invented.items(), 10);
    Invented otherRules = invented.readOtherwise(seed);

    LoadSummary summary = warehouse.rebuild(otherRules, "other rules");

    assertThat(summary.loaded()).isPositive();
    assertThat(summary.loaded() + summary.unchanged()).isEqualTo(40);
    assertThat(summary.checkFindings()).isEmpty();
    assertThat(Fingerprint.differences(warehouse.fingerprint(), fresh(otherRules))).isEmpty();
    assertThat(warehouse.count("audit.run_article")).isZero();
  }

  @Test
  void sameRulesFindAllUnchanged() {
    warehouse.load(invented, invented.items(), 10);

    assertThat(warehouse.rebuild(invented, "test").unchanged()).isEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 21, 40})
  void brokenOffGoesOnWhereItStood(int cutAfter) {
    warehouse.load(invented, invented.items(), 10);
    Invented otherRules = invented.readOtherwise(1);
    assertThatThrownBy(() ->
            warehouse.rebuild(
                otherRules, "other rules", ArticleFilter.ALL, warehouse.cutAfter(cutAfter)))
        .isInstanceOf(LoadFailedException.class);

    LoadSummary resumed = warehouse.rebuild(otherRules, "other rules");

    assertThat(resumed.resumed()).isTrue();
    assertThat(resumed.loaded() + resumed.unchanged()).isEqualTo(40);
    assertThat(Fingerprint.differences(warehouse.fingerprint(), fresh(otherRules))).isEmpty();
    assertThat(warehouse.text("select participants_met from audit.run where run_kind = 'REBUILD'"))
        .isNotEqualTo("0");
  }

  /** Between two slices every view shows each article whole: as read before, or as read now. */
  @Test
  void nobodySeesAnArticleHalf() {
    warehouse.load(invented, invented.items(), 10);
    Invented otherRules = invented.readOtherwise(2);
    Progress looking =
        new Progress() {
          @Override
          public void done(long done, double perSecond, @Nullable Duration left) {
            assertThat(warehouse.count("warehouse.fact_event_mention where event_id is null"))
                .isZero();
            assertThat(
                    warehouse.count("warehouse.fact_agreement_mention where agreement_id is null"))
                .isZero();
            assertThat(
                    warehouse.count(
                        """
                        reporting.event e where mention_count <> (
                          select count(*) from reporting.article_event a where a.event_id = e.event_id)
                        """))
                .isZero();
          }

          @Override
          public void note(String line) {}
        };

    LoadSummary summary = warehouse.rebuild(otherRules, "other rules", ArticleFilter.ALL, looking);

    assertThat(summary.loaded()).isPositive();
  }

  @Test
  void tellsWhenItWillBeThroughAndWhatItDoesThen() {
    warehouse.load(invented, invented.items(), 10);
    List<Duration> left = new ArrayList<>();
    List<String> stages = new ArrayList<>();
    Progress told =
        new Progress() {
          @Override
          public void done(long done, double perSecond, @Nullable Duration rest) {
            left.add(rest);
          }

          @Override
          public void stage(String line) {
            stages.add(line);
          }

          @Override
          public void note(String line) {}
        };

    warehouse.rebuild(invented.readOtherwise(2), "other rules", ArticleFilter.ALL, told);

    assertThat(left).hasSizeGreaterThan(1).doesNotContainNull();
    assertThat(left.getLast()).isZero();
    assertThat(stages).hasSize(2).first().asString().contains("articles tell of the same");
  }

  @Test
  void readsOnlyWhatIsMeant() {
    warehouse.load(invented, invented.items(), 10);

    assertThat(rebuilt(new ArticleFilter(List.of("a3", "a7"), null, null, null))).isEqualTo(2);
    assertThat(rebuilt(new ArticleFilter(List.of(), "NEWS.cn", null, null)))
        .isEqualTo(warehouse.count("reporting.article where outlet = 'Xinhua'"))
        .isPositive();
    LocalDate day = LocalDate.of(2023, 10, 20);
    assertThat(rebuilt(new ArticleFilter(List.of(), null, day, day)))
        .isEqualTo(warehouse.count("reporting.article where published_on = '2023-10-20'"))
        .isPositive();
  }

  @Test
  void idsOfFactsStay() {
    warehouse.load(invented, invented.items(), 10);
    String before = ids();

    warehouse.rewrite(invented, ArticleFilter.ALL);

    assertThat(ids()).isEqualTo(before);
  }

  /** Rows are as old as before, only who read them last is noted. */
  @Test
  void whatReadsAsItDidIsLeftAlone() {
    warehouse.load(invented, invented.items(), 10);
    String before = rows();
    long told = warehouse.count("audit.change");

    LoadSummary summary = warehouse.rebuild(invented, "other rules");

    assertThat(summary.loaded()).isZero();
    assertThat(summary.unchanged()).isEqualTo(40);
    assertThat(rows()).isEqualTo(before);
    assertThat(warehouse.count("audit.change")).isEqualTo(told);
    assertThat(warehouse.count("warehouse.dim_article where reading_signature = 'other rules'"))
        .isEqualTo(40);
  }

  @Test
  void onlyWhatReadsOtherwiseIsWritten() {
    warehouse.load(invented, invented.items(), 10);
    Invented otherRules = invented.readOtherwise(1);

    LoadSummary summary = warehouse.rebuild(otherRules, "other rules");

    assertThat(summary.loaded()).isBetween(1L, 39L);
    assertThat(
            warehouse.count(
                "(select distinct article_id from warehouse.fact_event_mention where run_id = "
                    + summary.runId()
                    + ") written"))
        .isLessThanOrEqualTo(summary.loaded());
  }

  private String rows() {
    return warehouse.text(
        """
        select (select string_agg(event_mention_id || ' ' || xmin, ' ' order by event_mention_id) from warehouse.fact_event_mention)
          || (select string_agg(event_id || ' ' || xmin, ' ' order by event_id) from warehouse.fact_event)
          || (select string_agg(figure_id || ' ' || xmin, ' ' order by figure_id) from warehouse.fact_figure)
        """);
  }

  private long rebuilt(ArticleFilter filter) {
    return warehouse.rewrite(invented, filter).loaded();
  }

  private String ids() {
    return warehouse.text(
            "select string_agg(event_key || event_id, ' ' order by event_id) from warehouse.fact_event")
        + warehouse.text(
            "select string_agg(agreement_key || agreement_id, ' ' order by agreement_id) from warehouse.fact_agreement")
        + warehouse.text(
            "select string_agg(article_id || '#' || figure_no || figure_id, ' ' order by figure_id) from warehouse.fact_figure");
  }

  private static String fresh(Invented rules) {
    Warehouse other = new Warehouse();
    Reading reading = new Reading("other rules", () -> rules.items().iterator(), rules::read);
    other.load(reading, 1000, Progress.silent());
    return other.fingerprint();
  }
}
