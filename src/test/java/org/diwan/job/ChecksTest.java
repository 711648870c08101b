package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.diwan.warehouse.CheckResult;
import org.diwan.warehouse.Checks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check sees what it is there for. */
class ChecksTest {
  private static final long ANOTHER = 2;
  private static final Invented INVENTED = Invented.articles(3, 20);
  private static final Warehouse LOADED = new Warehouse();
  private static long run;

  @BeforeAll
  static void load() {
    run = LOADED.load(INVENTED, INVENTED.items(), 10).runId();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          evidence_is_a_slice         | update warehouse.fact_event_mention set char_end = 9999
          evidence_holds_words        | update warehouse.dim_article set article_text = repeat(' ', 500) where is_current
          mentions_are_counted        | update warehouse.fact_event set mention_count = 77
          mentions_are_resolved       | update warehouse.fact_agreement_mention set agreement_id = null
          read_is_accounted_for       | update audit.run set articles_read = 21
          shares_sum_to_one           | update warehouse.bridge_event_participant set weight = 0.9
          records_hold_their_mentions | delete from warehouse.bridge_event_mention_participant
          articles_have_one_current_version | update warehouse.dim_article set version_no = 2 where is_current
          summaries_equal_facts       | update summary.pair_total set events = events + 1
          summaries_equal_facts       | update summary.pair_month set last_text = null
          summaries_equal_facts       | delete from summary.meeting
          summaries_equal_facts       | update summary.meeting_total set calls = calls + 1
          summaries_equal_facts       | update summary.visit set participant_ids = office_class_ids
          summaries_equal_facts       | update summary.visit_total set planned = planned + 1
          summaries_equal_facts       | delete from summary.visit_traveller
          summaries_equal_facts       | delete from summary.event_involvement where is_first
          summaries_equal_facts       | update summary.event_day set without_place = without_place + 1
          summaries_equal_facts       | delete from summary.word_told
          summaries_equal_facts       | update summary.word_day set told_on = told_on - 4000
          summaries_equal_facts       | update summary.article_day set figures = figures + 1
          summaries_equal_facts       | update summary.figure_series set value_low = value_low + 1
          summaries_equal_facts       | update summary.figure_day set published_on = published_on - 4000
          summaries_equal_facts       | delete from summary.figure_involvement
          summaries_equal_facts       | delete from summary.agreement_count
          summaries_equal_facts       | update summary.agreement_involvement set first_day = date '1999-01-01'
          summaries_equal_facts       | update warehouse.fact_event set event_status = 'DENIED'
          staging_is_empty            | insert into audit.touched values ('EVENT', 1, 'x')
          """)
  void seesTheFault(String check, String fault) throws Exception {
    after(
        fault,
        connection -> {
          List<CheckResult> results = Checks.run(connection);
          assertThat(failed(results)).contains(check);
          assertThat(results)
              .filteredOn(result -> result.name().equals(check))
              .allMatch(CheckResult::fails);
          if (!check.equals("summaries_equal_facts")) {
            assertThat(failed(Checks.runSince(connection, run))).contains(check);
          }
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          evidence_is_a_slice         | update warehouse.fact_event_mention set char_end = 9999 where run_id = 1
          mentions_are_counted        | update warehouse.fact_event set mention_count = 77 where event_id in (select fact_id from audit.change where run_id = 1)
          shares_sum_to_one           | update warehouse.bridge_figure_subject set weight = 0.9 where figure_id in (select figure_id from warehouse.fact_figure where run_id = 1)
          articles_have_one_current_version | update warehouse.dim_article set version_no = 2 where valid_from_run = 1
          """)
  void leavesWhatCompletedRunsWroteToWhoAsks(String check, String fault) throws Exception {
    after(
        fault,
        connection -> {
          assertThat(failed(Checks.run(connection))).contains(check);
          assertThat(failed(Checks.runSince(connection, ANOTHER))).isEmpty();
        });
  }

  @Test
  void looksAtWhatARunLeftThatBrokeOff() throws Exception {
    String fault =
        "update audit.run set run_status = 'FAILED';"
            + " update warehouse.fact_event_mention set char_end = 9999";
    after(
        fault,
        connection ->
            assertThat(failed(Checks.runSince(connection, ANOTHER)))
                .contains("evidence_is_a_slice"));
  }

  @Test
  void narrowsOnlyWhereMuchIsStored() throws Exception {
    after(
        "update warehouse.fact_event_mention set char_end = 9999",
        connection -> {
          assertThat(failed(Checks.runAfterLoad(connection, ANOTHER)))
              .contains("evidence_is_a_slice");
          execute(
              connection,
              "update pg_class set reltuples = 50001 where oid = 'warehouse.dim_article'::regclass");
          assertThat(failed(Checks.runAfterLoad(connection, ANOTHER))).isEmpty();
        });
  }

  @Test
  void leavesWhatCostsAllThatIsStoredToWhoAsks() throws Exception {
    try (Connection connection = LOADED.database().getConnection()) {
      List<CheckResult> all = Checks.run(connection);
      List<CheckResult> afterLoad = Checks.runAfterLoad(connection, 1);
      assertThat(all)
          .extracting(CheckResult::name)
          .containsAll(afterLoad.stream().map(CheckResult::name).toList())
          .contains("summaries_equal_facts");
      assertThat(afterLoad)
          .extracting(CheckResult::name)
          .doesNotContain("summaries_equal_facts")
          .contains("mentions_are_counted");
    }
  }

  @Test
  void faultFailsTheRunAndIsTold() {
    Warehouse warehouse = new Warehouse();
    warehouse.load(INVENTED, INVENTED.items(), 10);
    warehouse.sql().execute("update warehouse.fact_event set mention_count = 77");

    LoadSummary summary = warehouse.load(INVENTED, INVENTED.items(), 9);

    assertThat(summary.checksFailed()).isEqualTo(1);
    assertThat(summary.checkFindings().getFirst()).startsWith("mentions_are_counted: A fact says");
    assertThat(warehouse.text("select run_status from audit.run order by run_id desc limit 1"))
        .isEqualTo("FAILED");
  }

  /** Asks in the transaction that did what should not be, and takes it back. */
  private static void after(String fault, Asking asking) throws SQLException {
    try (Connection connection = LOADED.database().getConnection()) {
      connection.setAutoCommit(false);
      execute(connection, fault);
      asking.of(connection);
      connection.rollback();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @FunctionalInterface
  private interface Asking {
    void of(Connection connection) throws SQLException;
  }

  private static List<String> failed(List<CheckResult> results) {
    return results.stream().filter(result -> !result.passed()).map(CheckResult::name).toList();
  }
}
