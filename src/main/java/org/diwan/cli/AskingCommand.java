package org.diwan.cli;

/** A command that asks a store which must be there. */
abstract class AskingCommand extends StoreCommand {

  AskingCommand(Session session) {
    super(session);
  }

  @Override
  void begin() {
    startLogOfQuestion();
  }
}
