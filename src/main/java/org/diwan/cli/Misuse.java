package org.diwan.cli;

import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed wrongly, in words for who typed it. */
final class Misuse {

  private Misuse() {}

  static String line(ParameterException e) {
    return e instanceof UnmatchedArgumentException surplus && !surplus.isUnknownOption()
        ? surplus(surplus)
        : String.valueOf(e.getMessage());
  }

  private static String surplus(UnmatchedArgumentException e) {
    String typed = "'" + String.join(" ", e.getUnmatched()) + "'";
    if (e.getCommandLine().getSubcommands().isEmpty()) {
      return e.getCommandLine().getCommandName() + " takes no " + typed;
    }
    List<String> near = e.getSuggestions();
    return "there is no command "
        + typed
        + (near.isEmpty() ? "" : ": near it is " + near.getFirst());
  }
}
