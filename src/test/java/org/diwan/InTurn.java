package org.diwan;

import java.util.ArrayList;
import java.util.List;

/** Several commands one after the other in one process: starting takes longer than they do. */
public final class InTurn {

  /** What stands between two commands. */
  public static final String THEN = "then";

  /** What it says after each command, with the exit code behind. */
  public static final String DONE = "exit code ";

  private InTurn() {}

  /** Runs them until one fails. */
  public static void main(String[] args) {
    int exitCode = 0;
    List<String> command = new ArrayList<>();
    for (String word : args) {
      if (!word.equals(THEN)) {
        command.add(word);
      } else if (exitCode == 0) {
        exitCode = run(command);
        command.clear();
      }
    }
    System.exit(exitCode == 0 ? run(command) : exitCode);
  }

  private static int run(List<String> command) {
    int exitCode = Diwan.run(command.toArray(String[]::new));
    System.out.println(DONE + exitCode);
    return exitCode;
  }
}
