package org.diwan.store;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The processes that share one home's server: the first one in starts it, the last one out stops
 * it. One object for a home in a process; safe for use by several threads.
 */
final class Tenancy {

  private static final Map<Home, Tenancy> ALL = new ConcurrentHashMap<>();

  private final Home home;
  private final HomeLock lock;
  private int opened;

  private Tenancy(Home home) {
    this.home = home;
    this.lock = new HomeLock(home);
  }

  static Tenancy of(Home home) {
    return ALL.computeIfAbsent(home, Tenancy::new);
  }

  /**
   * Starts the server, or joins it where it runs.
   *
   * @param wanted the port it must listen on, 0 where any will do
   * @return the port it listens on
   * @throws StoreException where the server cannot be had
   */
  synchronized int enter(int wanted) {
    try {
      int[] port = new int[1];
      lock.alone(() -> port[0] = enterAlone(wanted));
      opened++;
      return port[0];
    } catch (IOException e) {
      throw new StoreException("home " + home.folder() + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** Leaves; the last one stops the server. */
  synchronized void leave() {
    opened--;
    if (opened > 0) {
      return;
    }
    try {
      lock.alone(() -> lock.leave(new Server(home)::stop));
    } catch (IOException e) {
      throw new StoreException("the server does not stop: " + e.getMessage(), e);
    }
  }

  private int enterAlone(int wanted) throws IOException {
    if (opened == 0) {
      if (lock.isUsed()) {
        Neighbours.require(home);
      }
      lock.join();
    }
    try {
      return new Server(home).running(wanted);
    } catch (IOException | RuntimeException e) {
      if (opened == 0) {
        lock.leave(() -> {});
      }
      throw e;
    }
  }
}
