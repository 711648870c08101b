package org.diwan.cli;

import picocli.CommandLine.Command;

/** Without a command: loads the five articles and shows the first answers. */
@Command(
    name = "diwan",
    description = "A warehouse of diplomacy read from Arabic news.",
    footer = "%nWithout a command: loads the five articles it brings and shows the first answers.")
final class DiwanCommand extends StoreCommand {

  DiwanCommand(Session session) {
    super(session);
  }

  @Override
  int execute() {
    return ExitCode.DONE;
  }
}
