package org.diwan.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.diwan.job.CutLoad.Cut;
import org.diwan.testing.CuttingProxy.Moment;
import org.diwan.testing.TestServer;
import org.slf4j.LoggerFactory;

/**
 * A small load, again and again: each time the connection breaks at another call, until every one
 * has had its turn. Several trials at a time, each in a database of its own.
 */
final class CutEveryCall implements AutoCloseable {
  private final Invented invented = Invented.articles(31, 4);
  private final TestServer server = TestServer.inMemory();
  private final String prepared = server.smallName();
  private String undisturbed = "";
  private int calls;

  private CutEveryCall() {}

  /** Of a load into an empty warehouse: reference data and articles. */
  static CutEveryCall ofAll() throws Exception {
    return new CutEveryCall().undisturbed();
  }

  /** Of a load into a warehouse that holds the reference data already. */
  static CutEveryCall ofArticles() throws Exception {
    CutEveryCall load = new CutEveryCall();
    Warehouse reference = new Warehouse(load.server.database(load.prepared));
    reference.load(Invented.articles(0, 0), List.of(), 1);
    return load.undisturbed();
  }

  private CutEveryCall undisturbed() throws Exception {
    try (CutLoad load = load()) {
      load.load(Moment.BEFORE, call -> false);
      undisturbed = load.fingerprint();
      calls = load.calls();
    }
    return this;
  }

  private CutLoad load() {
    return new CutLoad(server, prepared, invented);
  }

  /**
   * What came of the trials.
   *
   * @param cuts trials in which the call came; threads may be a call ahead or behind
   * @param faults what did not hold, one line each
   */
  record Result(int trials, int cuts, List<String> faults) {}

  /** Tries each call. */
  Result run(Moment moment) throws Exception {
    return run(moment, 1, 0);
  }

  /** Tries one call in so many, the first after {@code from}. */
  Result run(Moment moment, int every, int from) throws Exception {
    int cores = Runtime.getRuntime().availableProcessors();
    List<Integer> cuts = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try (ExecutorService trials = Executors.newFixedThreadPool(cores)) {
      List<Future<Trial>> all =
          IntStream.rangeClosed(1, calls)
              .filter(no -> no % every == from % every)
              .mapToObj(no -> trials.submit(() -> cutAt(no, moment)))
              .toList();
      for (Future<Trial> trial : all) {
        cuts.add(trial.get().isCut() ? 1 : 0);
        faults.addAll(trial.get().faults());
      }
    }
    return new Result(cuts.size(), cuts.stream().mapToInt(Integer::intValue).sum(), faults);
  }

  private record Trial(boolean isCut, List<String> faults) {}

  private Trial cutAt(int no, Moment moment) throws Exception {
    try (CutLoad load = load()) {
      Cut cut = load.load(moment, call -> call.no() == no);
      try {
        load.verifyAfterRestart(cut, undisturbed);
        return new Trial(cut.call() != null, List.of());
      } catch (RuntimeException | AssertionError e) {
        LoggerFactory.getLogger(CutEveryCall.class).error("cut at {}", cut.call(), e);
        return new Trial(true, List.of(moment + " " + cut.call() + ": " + e));
      }
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
