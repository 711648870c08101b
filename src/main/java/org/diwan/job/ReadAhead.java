package org.diwan.job;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import org.diwan.source.Measured;
import org.diwan.source.SourceItem;
import org.jspecify.annotations.Nullable;

/**
 * Reads ahead of the writer, in bounded memory: one thread takes the input apart, others make facts
 * of the articles, and the slices come out in the order of the input.
 */
final class ReadAhead<T> implements AutoCloseable {
  private static final int SLICES_AHEAD = 2;

  private final BlockingQueue<Future<@Nullable SliceInReading<T>>> slices =
      new ArrayBlockingQueue<>(SLICES_AHEAD);
  private final ExecutorService readers;
  private final Thread source;
  private final Iterator<SourceItem> items;
  private final SliceCutter cutter;
  private final SlicePreparer<T> preparer;
  private final IntPredicate isDone;
  private final AtomicLong articles = new AtomicLong();
  private long passed;
  private volatile OptionalLong expected = OptionalLong.empty();
  private int sliceNo;

  /**
   * Starts reading.
   *
   * @param making what to make of a slice, beside the reading of the next ones
   * @param isDone tells of a slice's number whether it is written already
   */
  ReadAhead(
      Reading reading, LoadRequest request, Known known, Making<T> making, IntPredicate isDone) {
    ThreadFactory daemons = Thread.ofPlatform().name("reader-", 1).daemon().factory();
    this.readers = Executors.newFixedThreadPool(request.threads(), daemons);
    this.items = reading.inputs().get();
    this.cutter = new SliceCutter(items, request.sliceSize());
    this.preparer = new SlicePreparer<>(reading, known, making, readers);
    this.isDone = isDone;
    this.source = Thread.ofPlatform().name("source").daemon().start(this::readAll);
  }

  /**
   * The next slice that is not written yet; null at the end of the input.
   *
   * @throws ArticleReadingException if the reading of an article broke off
   */
  @Nullable Slice<T> next() throws InterruptedException {
    try {
      SliceInReading<T> slice = slices.take().get();
      return slice == null ? null : slice.read();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    }
  }

  /** Articles and rejects in the slices read so far, written ones among them. */
  long articles() {
    return articles.get();
  }

  /** About how many articles and rejects this reading will bring in all, where that can be told. */
  OptionalLong expected() {
    return expected;
  }

  /** Files of an unknown kind met so far. */
  long skippedFiles() {
    return cutter.skippedFiles();
  }

  private void readAll() {
    try {
      boolean more = true;
      while (more) {
        FutureTask<@Nullable SliceInReading<T>> task = new FutureTask<>(this::prepared);
        task.run();
        slices.put(task);
        more = task.state() == Future.State.SUCCESS && task.resultNow() != null;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next slice that is not written yet; null at the end. */
  private @Nullable SliceInReading<T> prepared() throws Exception {
    List<SourceItem> items = cutter.next();
    while (!items.isEmpty() && isDone.test(++sliceNo)) {
      preparer.pass(items);
      passed = articles.addAndGet(items.size());
      items = cutter.next();
    }
    articles.addAndGet(items.size());
    expected = measured();
    return items.isEmpty() ? null : preparer.prepare(sliceNo, items);
  }

  private OptionalLong measured() {
    double share = items instanceof Measured input ? input.share().orElse(0) : 0;
    return share > 0
        ? OptionalLong.of(Math.round(articles.get() / share) - passed)
        : OptionalLong.empty();
  }

  @Override
  public void close() {
    source.interrupt();
    readers.shutdownNow();
    Inputs.close(items);
  }
}
