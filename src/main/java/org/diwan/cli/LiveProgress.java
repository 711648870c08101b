package org.diwan.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.diwan.job.Counted;
import org.diwan.job.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How a load comes on: one line that changes where a person sits before it, else a line every few
 * seconds. A load that is to be interrupted ends here, between two slices.
 */
final class LiveProgress implements Progress, AutoCloseable {

  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final String OVER_THE_LINE = "\r\u001b[K";

  private final Console console;
  private final Interruption interruption;
  private Instant next = Instant.MAX;
  private boolean lineIsOpen;

  /** Whether a line was worth writing where no person sits: then the end is told of, too. */
  private boolean isLong;

  LiveProgress(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  /** Ends a load; what its slices hold stays. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Stopped() {
      super("interrupted");
    }
  }

  @Override
  public void done(long articles, double perSecond, @Nullable Duration left) {
    if (interruption.asked()) {
      throw new Stopped();
    }
    String line =
        Counted.of(articles, "article")
            + String.format(Locale.ROOT, ", %,.0f a second", perSecond)
            + (left == null ? "" : ", " + inWords(left) + " left");
    if (console.terminal()) {
      printOver(line);
    } else {
      printRarely(line);
    }
  }

  /** Seconds are told below two minutes, minutes below two hours. */
  static String inWords(Duration left) {
    if (left.toMinutes() < 2) {
      return left.toSeconds() + " s";
    }
    return left.toHours() < 2 ? left.toMinutes() + " min" : left.toHours() + " h";
  }

  @Override
  public void stage(String line) {
    if (console.terminal()) {
      printOver(line);
    } else if (isLong) {
      console.err().println(line);
    }
  }

  private void printOver(String line) {
    lineIsOpen = true;
    console.err().print(OVER_THE_LINE + line);
    console.err().flush();
  }

  @Override
  public void note(String line) {
    close();
    console.note(line);
  }

  /** The first line comes after the first while: a short load needs none. */
  private void printRarely(String line) {
    Instant now = Instant.now();
    if (now.isAfter(next)) {
      isLong = true;
      console.err().println(line);
    }
    if (now.isAfter(next) || next.equals(Instant.MAX)) {
      next = now.plus(EVERY);
    }
  }

  /** Takes the changing line away. */
  @Override
  public void close() {
    if (lineIsOpen) {
      lineIsOpen = false;
      console.err().print(OVER_THE_LINE);
      console.err().flush();
    }
  }
}
