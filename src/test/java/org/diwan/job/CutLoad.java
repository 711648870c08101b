package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.diwan.testing.CuttingProxy;
import org.diwan.testing.CuttingProxy.Call;
import org.diwan.testing.CuttingProxy.Moment;
import org.diwan.testing.Fingerprint;
import org.diwan.testing.TestServer;
import org.diwan.testing.Traces;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A load whose connection breaks at one call, and what must hold once it is started again. The
 * database is a copy of a prepared one and goes with it.
 */
final class CutLoad implements AutoCloseable {
  private static final AtomicLong TRIALS = new AtomicLong();
  private static final long STEPS_OF_A_TRIAL = 1000;
  private static final int SLICE = 2;
  private static final int PATIENCE_MILLIS = 2000;

  private final TestServer server;
  private final Invented invented;
  private final String name;
  private final HikariDataSource undisturbed;
  private final Warehouse warehouse;
  private int calls;

  CutLoad(TestServer server, String prepared, Invented invented) {
    this.server = server;
    this.invented = invented;
    this.name = server.copy(prepared);
    this.undisturbed = pool(server.port());
    this.warehouse = new Warehouse(undisturbed);
    numberStepsApart();
  }

  /**
   * Spring Batch keeps running steps by their number, for the whole process: loads into two
   * databases at a time must not number theirs alike.
   */
  private void numberStepsApart() {
    long first = TRIALS.incrementAndGet() * STEPS_OF_A_TRIAL;
    warehouse
        .sql()
        .fetch(
            """
            select setval('batch.batch_step_execution_seq', n), setval('batch.batch_job_execution_seq', n),
                setval('batch.batch_job_instance_seq', n)
              from (values (?::bigint)) first (n)
            """,
            first);
  }

  /** What was cut and what the load said to it, null each where there was nothing. */
  record Cut(@Nullable Call call, @Nullable RuntimeException failure) {}

  /** Loads; the first victim is cut. */
  Cut load(Moment moment, Predicate<Call> victim) throws IOException {
    try (CuttingProxy proxy = CuttingProxy.to(server.port(), moment, victim);
        HikariDataSource pool = pool(proxy.port())) {
      RuntimeException failure = failure(new Warehouse(pool));
      calls = proxy.calls();
      return new Cut(proxy.cut(), failure);
    }
  }

  /** Calls of the last load. */
  int calls() {
    return calls;
  }

  String fingerprint() {
    return warehouse.fingerprint();
  }

  private @Nullable RuntimeException failure(Warehouse through) {
    try {
      through.load(invented, invented.items(), SLICE);
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  /** Loads again, undisturbed: now all is as if nothing had been, and the audit tells it. */
  void verifyAfterRestart(Cut cut, String undisturbed) throws InterruptedException {
    String what = String.valueOf(cut.call());
    assertThat(cut.failure() == null || cut.failure() instanceof LoadFailedException)
        .as("a cut at %s is told as a load that broke off, not as %s", what, cut.failure())
        .isTrue();
    awaitNobody();
    assertThat(locks()).as("locks left by a cut at %s", what).isZero();
    LoadSummary again = warehouse.load(invented, invented.items(), SLICE);

    assertThat(again.read()).as(what).isEqualTo(invented.items().size());
    assertThat(again.checkFindings()).as(what).isEmpty();
    assertThat(Fingerprint.differences(fingerprint(), undisturbed)).as(what).isEmpty();
    assertThat(Traces.left(warehouse.sql())).as("left by a cut at %s", what).isEmpty();
    assertThat(warehouse.text("select sum(articles_loaded) from audit.run_slice"))
        .as("articles written, by a cut at %s", what)
        .isEqualTo("" + invented.items().size());
    if (again.resumed()) {
      assertThat(warehouse.count("audit.run_interruption")).as(what).isEqualTo(1);
    }
  }

  /** A server takes a moment to notice that its client has gone. */
  private void awaitNobody() throws InterruptedException {
    String others =
        "pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    for (int i = 0; i < PATIENCE_MILLIS / 10 && warehouse.count(others) > 0; i++) {
      Thread.sleep(10);
    }
  }

  private long locks() {
    return warehouse.count(
        "pg_locks l join pg_database d on d.oid = l.database"
            + " where l.locktype = 'advisory' and d.datname = current_database()");
  }

  /** The connections of the program, with less patience. */
  private HikariDataSource pool(int port) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://localhost:" + port + "/" + name);
    source.setUser("postgres");
    source.setReWriteBatchedInserts(true);
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(PATIENCE_MILLIS);
    return new HikariDataSource(config);
  }

  @Override
  public void close() {
    undisturbed.close();
    server.drop(name);
  }
}
