package org.diwan.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the log silent while failures are provoked by the hundred. */
public final class Quiet implements AutoCloseable {
  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  private final Level before = ROOT.getLevel();

  private Quiet() {
    ROOT.setLevel(Level.OFF);
  }

  /** From now until it is closed. */
  public static Quiet now() {
    return new Quiet();
  }

  @Override
  public void close() {
    ROOT.setLevel(before);
  }
}
