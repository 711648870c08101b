package org.diwan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a home's server, told by locks on files. The system drops a lock when its process ends,
 * however it ends: nobody is left over to be counted by mistake, and no process number is trusted.
 *
 * <p>Within one process a file may be locked once only, so there is one of these for a home. Not
 * for use by several threads at once: {@link Tenancy} sees to it.
 */
final class HomeLock {

  private final Home home;
  private @Nullable FileChannel using;
  private @Nullable FileLock use;

  HomeLock(Home home) {
    this.home = home;
  }

  /** Something that may fail on the disk. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  /** Runs a step while no other process starts or stops the server; waits for its turn. */
  void alone(Step step) throws IOException {
    try (FileChannel channel = open(home.lock());
        FileLock held = channel.lock()) {
      if (held.isValid()) {
        step.run();
      }
    }
  }

  /** Whether others use the server; to be asked {@linkplain #alone alone}, before joining. */
  boolean isUsed() throws IOException {
    try (FileChannel channel = open(home.inUse());
        FileLock only = channel.tryLock()) {
      return only == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  /** Joins those who use the server. */
  void join() throws IOException {
    using = open(home.inUse());
    use = using.lock(0, Long.MAX_VALUE, true);
  }

  /** Leaves them, and runs the step if nobody is left. */
  void leave(Step last) throws IOException {
    if (use == null || using == null) {
      return;
    }
    use.release();
    try (FileChannel channel = using;
        FileLock only = channel.tryLock()) {
      if (only != null) {
        last.run();
      }
    } finally {
      use = null;
      using = null;
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
