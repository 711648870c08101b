package org.diwan.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.diwan.model.Article;

/** Passes over articles held in memory, measured. */
final class Stopwatch {
  private final List<Article> articles;
  private final double megabytes;

  /** What the passes made, so that none of it can be left out. */
  private long made;

  Stopwatch(List<Article> articles) {
    this.articles = articles;
    this.megabytes =
        articles.stream().mapToLong(a -> a.text().getBytes(StandardCharsets.UTF_8).length).sum()
            / 1e6;
  }

  double megabytes() {
    return megabytes;
  }

  long made() {
    return made;
  }

  /**
   * One pass.
   *
   * @param work what is done to an article and how much it made
   */
  Measured pass(String what, int threads, ToIntFunction<Article> work)
      throws InterruptedException, ExecutionException {
    AtomicInteger next = new AtomicInteger();
    Callable<Share> share = () -> share(next, work);
    long start = System.nanoTime();
    List<Share> shares = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      for (Future<Share> done : workers.invokeAll(Collections.nCopies(threads, share))) {
        shares.add(done.get());
      }
    }
    double wall = (System.nanoTime() - start) / 1e9;
    double cpu = shares.stream().mapToLong(Share::cpuNanos).sum() / 1e9;
    made += shares.stream().mapToLong(Share::made).sum();
    return new Measured(what, threads, articles.size(), megabytes, wall, cpu);
  }

  /** What one thread did. */
  private record Share(long made, long cpuNanos) {}

  private Share share(AtomicInteger next, ToIntFunction<Article> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long sum = 0;
    for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
      sum += work.applyAsInt(articles.get(i));
    }
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return new Share(sum, cpu);
  }
}
