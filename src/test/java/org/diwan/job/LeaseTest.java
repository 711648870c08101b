package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A process that lost its lease, because it slept or its connection broke, changes nothing more.
 */
class LeaseTest {
  private final Warehouse warehouse = new Warehouse(TestServer.running().freshDatabase());

  @Test
  void whoLostTheLeaseIsToldSo() throws Exception {
    try (Lease sleeper = take();
        Connection writing = warehouse.database().getConnection()) {
      sleeper.verify(writing);
      breakTheLock();
      try (Lease other = take()) {
        assertThat(other.epoch()).isGreaterThan(sleeper.epoch());
        assertThatThrownBy(() -> sleeper.verify(writing))
            .hasMessage("another process took over this load");
        other.verify(writing);
      }
    }
  }

  @Test
  void whoLostTheLeaseDoesNotEndTheRunOfTheOther() throws Exception {
    Runs runs = new Runs(new JdbcTemplate(warehouse.database()));
    try (Lease sleeper = take()) {
      LoadRequest request = LoadRequest.of(List.of());
      Run run =
          runs.open(
              new FileLoad(request),
              "test",
              request,
              new BrokenRuns(warehouse.database(), sleeper));
      breakTheLock();
      try (Lease other = take()) {
        runs.fail(run.id(), "woken up", sleeper.epoch());
        assertThat(warehouse.text("select run_status from audit.run")).isEqualTo("RUNNING");
        assertThat(warehouse.count("audit.run_interruption")).isZero();

        runs.fail(run.id(), "disk full", other.epoch());
        assertThat(warehouse.text("select run_status from audit.run")).isEqualTo("FAILED");
        assertThat(warehouse.text("select interruption_no || reason from audit.run_interruption"))
            .isEqualTo("1disk full");
      }
    }
  }

  @Test
  void transactionOfWhoLostTheLeaseIsWaitedFor() throws Exception {
    try (Lease sleeper = take();
        Connection writing = warehouse.database().getConnection()) {
      writing.setAutoCommit(false);
      sleeper.verify(writing);
      breakTheLock();
      CompletableFuture<Lease> other = CompletableFuture.supplyAsync(this::waiting);
      awaitSomebodyHeldUp(other);
      assertThat(other).isNotDone();

      writing.commit();
      other.get(60, TimeUnit.SECONDS).close();
    }
  }

  private Lease waiting() {
    try {
      return Lease.take(warehouse.database(), true, Progress.silent());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Lease take() throws Exception {
    return Lease.take(warehouse.database(), false, Progress.silent());
  }

  private void awaitSomebodyHeldUp(CompletableFuture<Lease> other) throws InterruptedException {
    String heldUp =
        "pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    while (!other.isDone() && warehouse.count(heldUp) == 0) {
      Thread.sleep(10);
    }
  }

  private void breakTheLock() throws InterruptedException {
    String holders =
        "pg_locks l join pg_database d on d.oid = l.database"
            + " where l.locktype = 'advisory' and d.datname = current_database()";
    warehouse.sql().fetch("select pg_terminate_backend(l.pid) from " + holders);
    while (warehouse.count(holders) > 0) {
      Thread.sleep(10);
    }
  }
}
