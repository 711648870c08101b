package org.diwan.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.diwan.testing.ForkedProgram;

/** What happens to processes: they are killed, ended, stopped, and started four at once. */
final class ProcessCampaign {
  private static final int BUSY = 75;
  private static final String GOES_ON = "goes on where it stood";

  private final Random random;
  private final Target prepared;
  private final String undisturbed;
  private final long usualMillis;

  ProcessCampaign(Path folder, long seed) throws Exception {
    this.random = new Random(seed);
    this.prepared = Target.prepared(folder);
    try (Target target = prepared.copy()) {
      target.finish();
      this.undisturbed = target.fingerprint();
    }
    try (Target target = prepared.copy();
        ForkedProgram load = target.start()) {
      long start = System.nanoTime();
      load.exitCode();
      this.usualMillis = (System.nanoTime() - start) / 1_000_000;
    }
    System.out.printf("an undisturbed load takes %d ms%n", usualMillis);
  }

  /** {@code kill -9} at a random moment. */
  Tally kills(int trials) throws Exception {
    Tally tally = new Tally("kill -9 of the load");
    for (int i = 0; i < trials; i++) {
      try (Target target = prepared.copy();
          ForkedProgram load = target.start()) {
        sleepSomewhere();
        boolean ran = load.isAlive();
        load.kill();
        tally.add(ran, target.faultsAfterRestart(undisturbed));
      }
    }
    return tally;
  }

  /** SIGTERM at a random moment: an end between slices, a line that says how to go on. */
  Tally terminations(int trials) throws Exception {
    Tally tally = new Tally("SIGTERM");
    for (int i = 0; i < trials; i++) {
      try (Target target = prepared.copy();
          ForkedProgram load = target.start()) {
        sleepSomewhere();
        boolean ran = load.isAlive();
        load.terminate();
        int code = load.exitCode();
        List<String> faults = new ArrayList<>();
        if (code == 1 && !load.errors().strip().endsWith(GOES_ON)) {
          faults.add("does not say how to go on: " + load.errors());
        }
        faults.addAll(target.faultsAfterRestart(undisturbed));
        tally.add(ran && code != 0, faults);
      }
    }
    return tally;
  }

  /** Four processes start the same load at once: one does it, the others leave with 75. */
  Tally fourAtOnce(int trials) throws Exception {
    Tally tally = new Tally("four processes at once");
    for (int i = 0; i < trials; i++) {
      try (Target target = prepared.copy()) {
        List<ForkedProgram> loads = new ArrayList<>();
        for (int process = 0; process < 4; process++) {
          loads.add(target.start());
        }
        List<String> faults = new ArrayList<>();
        int done = 0;
        for (ForkedProgram load : loads) {
          int code = load.exitCode();
          done += code == 0 ? 1 : 0;
          if (code != 0 && code != BUSY) {
            faults.add("exit code " + code + ": " + load.errors());
          }
          load.close();
        }
        if (done == 0) {
          faults.add("none of the four loaded");
        }
        faults.addAll(target.faultsAfterRestart(undisturbed));
        tally.add(done < 4, faults);
      }
    }
    return tally;
  }

  /** A stopped process loses its lock, another takes over, the first one wakes up. */
  Tally sleepers(int trials) throws Exception {
    Tally tally = new Tally("stopped process that wakes after another took over");
    for (int i = 0; i < trials; i++) {
      try (Target target = prepared.copy();
          ForkedProgram sleeper = target.start()) {
        if (awaitSlice(target, sleeper)) {
          tally.add(true, takenOver(target, sleeper));
        }
      }
    }
    return tally;
  }

  private List<String> takenOver(Target target, ForkedProgram sleeper) throws Exception {
    Thread.sleep(random.nextInt(300));
    sleeper.signal("STOP");
    target
        .sql()
        .fetch(
            """
            select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
             where l.locktype = 'advisory' and d.datname = current_database()
            """);
    List<String> faults = new ArrayList<>();
    try (ForkedProgram other = target.start("--wait")) {
      awaitTheLock(target, other);
      sleepSomewhere();
      sleeper.signal("CONT");
      if (other.exitCode() != 0) {
        faults.add("the other one failed: " + other.errors());
      }
      if (sleeper.exitCode() != 1 || !sleeper.failedInOneLine()) {
        faults.add("the sleeper left with " + sleeper.exitCode() + ": " + sleeper.errors());
      }
    }
    faults.addAll(target.faultsAfterRestart(undisturbed));
    return faults;
  }

  /** From here on the other one loads, or waits for a transaction that the sleeper left open. */
  private static void awaitTheLock(Target target, ForkedProgram other) throws Exception {
    String held =
        """
        select exists (select from pg_locks l join pg_database d on d.oid = l.database
          where l.locktype = 'advisory' and l.granted and d.datname = current_database())
        """;
    while (other.isAlive() && !target.sql().fetchSingle(held).get(0, Boolean.class)) {
      Thread.sleep(50);
    }
  }

  private static boolean awaitSlice(Target target, ForkedProgram load) throws Exception {
    while (load.isAlive()
        && !target
            .sql()
            .fetchSingle("select exists (select from audit.run_slice)")
            .get(0, Boolean.class)) {
      Thread.sleep(50);
    }
    return load.isAlive();
  }

  private void sleepSomewhere() throws InterruptedException {
    Thread.sleep(random.nextLong(usualMillis));
  }
}
