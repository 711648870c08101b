package org.diwan.cli;

import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.diwan.store.Store;
import org.slf4j.LoggerFactory;

/**
 * Ctrl-C, or a scheduler's SIGTERM. A command that listens may come to a good end within a grace;
 * from any other the store is closed under its hands. Safe for use by several threads.
 */
public final class Interruption {

  private static final Duration GRACE = Duration.ofSeconds(60);

  /** 128 and SIGINT, as a shell has it. */
  private static final int INTERRUPTED = 130;

  private final Deque<Store> open = new ConcurrentLinkedDeque<>();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean heard;
  private volatile Runnable unheard = () -> {};
  private volatile int exitCode = INTERRUPTED;

  private Interruption() {}

  /** One that never comes, for a program within a program. */
  public static Interruption never() {
    return new Interruption();
  }

  /** The one of this process. */
  public static Interruption ofProcess() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(new Thread(interruption::handle, "interruption"));
    return interruption;
  }

  /** Whether the command should end; from the first call on it is waited for. */
  boolean asked() {
    heard = true;
    return asked.getCount() == 0;
  }

  /** Waits for it, and tells whether it came. */
  boolean within(Duration time) throws InterruptedException {
    heard = true;
    return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What is to be said where it comes before the command listens. */
  void whileUnheard(Runnable words) {
    unheard = words;
  }

  /** Closes the store if the command cannot. */
  void guard(Store store) {
    open.push(store);
  }

  /** The command has come to its end, with this exit code. */
  public void ended(int code) {
    exitCode = code;
    ended.countDown();
  }

  private void handle() {
    boolean early = ended.getCount() > 0;
    asked.countDown();
    if (early) {
      if (!heard) {
        unheard.run();
      }
      waitForEnd();
      open.forEach(Interruption::closeQuietly);
      // The process was told to end; how well it did is in the exit code.
      Runtime.getRuntime().halt(exitCode);
    }
  }

  private void waitForEnd() {
    try {
      if (heard && !ended.await(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        LoggerFactory.getLogger(Interruption.class).warn("the command did not end in {}", GRACE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void closeQuietly(Store store) {
    try {
      store.close();
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(Interruption.class).warn("the store does not close", e);
    }
  }
}
