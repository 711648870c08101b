package org.diwan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** How wide the terminal is; Java does not tell. */
final class TerminalWidth {

  private static final int USUAL = 120;
  private static final int LEAST = 40;

  private TerminalWidth() {}

  /** Columns of the terminal; what is usual where it cannot be asked. */
  static int columns() {
    try {
      Process stty =
          new ProcessBuilder("sh", "-c", "stty size < /dev/tty")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String[] size = new String(stty.getInputStream().readAllBytes(), UTF_8).strip().split(" ");
      boolean answered = stty.waitFor(1, TimeUnit.SECONDS) && stty.exitValue() == 0;
      return answered && size.length == 2 ? Math.max(LEAST, Integer.parseInt(size[1])) : USUAL;
    } catch (IOException | NumberFormatException e) {
      return USUAL;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return USUAL;
    }
  }
}
