package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.diwan.testing.Fingerprint;
import org.diwan.warehouse.ArticleFilter;
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

    assertThat(summary.loaded()).isEqualTo(40);
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
    assertThat(resumed.loaded()).isEqualTo(40);
    assertThat(Fingerprint.differences(warehouse.fingerprint(), fresh(otherRules))).isEmpty();
    assertThat(warehouse.text("select participants_met from audit.run where run_kind = 'REBUILD'"))
        .isEqualTo(warehouse.text("select count(*) from (%s) named".formatted(NAMED)));
  }

  /** Between two slices every view shows each article whole: as read before, or as read now. */
  @Test
  void nobodySeesAnArticleHalf() {
    warehouse.load(invented, invented.items(), 10);
    Invented otherRules = invented.readOtherwise(2);
    Progress looking =
        new Progress() {
          @Override
          public void done(long done, double perSecond) {
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

    assertThat(summary.loaded()).isEqualTo(40);
  }

  @Test
  void readsOnlyWhatIsMeant() {
    warehouse.load(invented, invented.items(), 10);

    assertThat(rebuilt("r1", new ArticleFilter(List.of("a3", "a7"), null, null, null)))
        .isEqualTo(2);
    assertThat(rebuilt("r2", new ArticleFilter(List.of(), "NEWS.cn", null, null)))
        .isEqualTo(warehouse.count("reporting.article where outlet = 'Xinhua'"))
        .isPositive();
    LocalDate day = LocalDate.of(2023, 10, 20);
    assertThat(rebuilt("r3", new ArticleFilter(List.of(), null, day, day)))
        .isEqualTo(warehouse.count("reporting.article where published_on = '2023-10-20'"))
        .isPositive();
  }

  @Test
  void idsOfFactsStay() {
    warehouse.load(invented, invented.items(), 10);
    String before = ids();

    warehouse.rebuild(invented, "same rules by another name");

    assertThat(ids()).isEqualTo(before);
  }

  private static final String NAMED =
      """
      select participant_id from warehouse.bridge_event_mention_participant
      union select participant_id from warehouse.bridge_agreement_mention_party
      union select participant_id from warehouse.bridge_figure_subject\
      """;

  private long rebuilt(String rules, ArticleFilter filter) {
    return warehouse.rebuild(invented, rules, filter, Progress.silent()).loaded();
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
