package org.diwan;

import org.diwan.cli.Program;
import org.diwan.cli.Session;

/** The command {@code diwan}. */
public final class Diwan {

  private Diwan() {}

  /** Runs the command given by {@code args} and ends with its exit code. */
  public static void main(String[] args) {
    System.exit(new Program(Session.system()).run(args));
  }
}
