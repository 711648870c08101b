package org.diwan;

import java.util.Locale;
import org.diwan.cli.Program;
import org.diwan.cli.Session;

/** The command {@code diwan}. */
public final class Diwan {

  private Diwan() {}

  /** Runs the command given by {@code args} and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /**
   * Runs a command. What it writes, for the server, for files and for people, is the same on every
   * machine: some languages have Java print numbers in digits of their own, which no setting of
   * PostgreSQL may have.
   *
   * @return its exit code
   */
  static int run(String... args) {
    Locale.setDefault(Locale.ROOT);
    return new Program(Session.system()).run(args);
  }
}
