package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diwan.testing.Fingerprint;
import org.diwan.testing.TestServer;
import org.jooq.CloseableDSLContext;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code purge} takes, and what it leaves. */
class PurgeCommandTest {

  /** With a control that is taken out: a warning. */
  private static final String ARTICLE =
      "{\"id\":\"%s\",\"body\":\"التقى وزير الخارجية الصيني وانغ يي\\u0000 في بكين نظيره الإيراني عباس عراقجي.\"}\n";

  private static final TestServer SERVER = TestServer.running();
  private static final String PREPARED = SERVER.freshName();

  @TempDir static Path folder;
  private String url = "";

  @BeforeAll
  static void threeRunsLongAgo() throws IOException {
    for (String id : new String[] {"a", "b", "c"}) {
      Path news = folder.resolve(id + ".jsonl");
      Files.writeString(news, ARTICLE.formatted(id) + "no JSON\n");
      Typed load = Typed.of(folder, "load", "--url", SERVER.url(PREPARED), news.toString());
      assertThat(load.exitCode()).isEqualTo(3);
    }
    try (CloseableDSLContext prepared = DSL.using(SERVER.url(PREPARED))) {
      prepared.execute("update audit.run set ended_at = now() - run_id * interval '100 days'");
    }
  }

  @BeforeEach
  void aCopyOfThem() {
    url = SERVER.url(SERVER.copy(PREPARED));
  }

  @Test
  void saysThatNothingIsPurgedWhereTheDatabaseFails() {
    try (CloseableDSLContext database = DSL.using(url)) {
      database.execute("alter table audit.run_warning rename to elsewhere");
    }

    Typed typed = typed("purge", "--older-than", "1d");

    assertThat(typed.err())
        .startsWith("diwan: the purge broke off: failed: ")
        .endsWith("; nothing is purged\n");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void removesHowOldRunsDidWhatTheyDid() {
    String facts = facts();

    Typed typed = typed("purge", "--older-than", "150d");

    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .matches(
            "Purged 1 run that ended before \\d{4}-\\d\\d-\\d\\d UTC: 1 input, 1 slice,"
                + " 1 warning, \\d+ changes?, 1 execution of the batch\\.\n");
    assertThat(runs("audit.run_slice")).isEqualTo("1 3");
    assertThat(runs("audit.run_input")).isEqualTo("1 3");
    assertThat(runs("audit.run_warning")).isEqualTo("1 3");
    assertThat(runs("audit.change")).isEqualTo("1 3");
    assertThat(runs("audit.run")).isEqualTo("1 2 3");
    assertThat(runs("audit.reject")).isEqualTo("1 2 3");
    assertThat(executions()).isEqualTo("1 3");
    assertThat(facts()).isEqualTo(facts);
  }

  @Test
  void whatIsLeftIsSound() {
    typed("purge", "--older-than", "P0D");
    assertThat(runs("audit.run_slice")).isEqualTo("3");
    assertThat(typed("check").exitCode()).isZero();
    assertThat(typed("status").out()).contains("read 2 = loaded 1 + unchanged 0 + rejected 1");
    Typed again = typed("load", folder.resolve("a.jsonl").toString());
    assertThat(again.out()).contains("0 loaded, 1 unchanged, 1 rejected.");

    execute("update audit.run set articles_read = articles_read + 1 where run_id = 1");
    assertThat(typed("check").out()).contains("FAIL  read_is_accounted_for: ");
  }

  @Test
  void leavesTheLastRunAndThoseThatWaitToGoOn() {
    execute("update audit.run set run_status = 'FAILED' where run_id = 1");
    assertThat(typed("purge", "--older-than", "0d").out()).startsWith("Purged 1 run ");
    assertThat(runs("audit.run_slice")).isEqualTo("1 3");
    assertThat(typed("purge", "--older-than", "0d").out()).startsWith("Purged 0 runs ");
  }

  @Test
  void leavesTheLastLoadThoughAWithdrawalCameAfter() {
    typed("withdraw", "a");
    typed("purge", "--older-than", "0d");
    assertThat(runs("audit.run_slice")).contains("3");
    assertThat(text("select purged_at is null from audit.run where run_id = 3")).isEqualTo("true");
  }

  @Test
  void anAbandonedRunKeepsItsCounts() {
    execute(
        "update audit.run set run_status = 'ABANDONED', slice_count = null, articles_read = 0,"
            + " articles_loaded = 0, articles_rejected = 0 where run_id = 1");
    typed("purge", "--older-than", "0d");
    assertThat(
            text("select articles_read || ' ' || articles_loaded from audit.run where run_id = 1"))
        .isEqualTo("2 1");
    assertThat(typed("check").exitCode()).isZero();
  }

  @Test
  void refusesWhileALoadRuns() {
    database()
        .transaction(other -> {
          other.dsl().fetch("select pg_advisory_xact_lock(x'646977616e'::bigint)");
          Typed typed = typed("purge", "--older-than", "0d");
          assertThat(typed.err()).startsWith("diwan: another load is running").hasLineCount(1);
          assertThat(typed.exitCode()).isEqualTo(ExitCode.BUSY);
        });
    assertThat(runs("audit.run_slice")).isEqualTo("1 2 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "purge | Missing required option: '--older-than=AGE'",
        "purge --older-than 90 | Invalid value for option '--older-than': '90' is no number of days such as 90d and no period such as P3M",
        "purge --older-than P-3M | Invalid value for option '--older-than': 'P-3M' is no number of days such as 90d and no period such as P3M",
      })
  void misuse(String arguments, String line) {
    Typed typed = Typed.of(folder, arguments.split(" "));
    assertThat(typed.err()).isEqualTo("diwan: " + line + " (diwan purge --help tells more)\n");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anAgeBeyondAllRuns() {
    Typed typed = typed("purge", "--older-than", "P9999Y");
    assertThat(typed.err()).isEqualTo("diwan: --older-than takes a hundred years at most\n");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private Typed typed(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    all[1] = "--url";
    all[2] = url;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Typed.of(folder, all);
  }

  private DSLContext database() {
    return DSL.using(url);
  }

  private void execute(String sql) {
    database().execute(sql);
  }

  private String facts() {
    return Fingerprint.of(database());
  }

  /** Runs that have rows in a table. */
  private String runs(String table) {
    return text(
        "select string_agg(distinct run_id::text, ' ' order by run_id::text) from " + table);
  }

  private String executions() {
    return text(
        """
        select string_agg(p.parameter_value, ' ' order by p.parameter_value)
          from batch.batch_job_execution_params p
          join batch.batch_job_execution e using (job_execution_id)
          join batch.batch_job_instance i using (job_instance_id)
         where p.parameter_name = 'run' and e.status = 'COMPLETED'
        """);
  }

  private String text(String sql) {
    return String.valueOf(database().fetchSingle(sql).get(0));
  }
}
