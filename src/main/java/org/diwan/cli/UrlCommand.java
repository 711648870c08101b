package org.diwan.cli;

import org.diwan.store.Address;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions;
import org.diwan.store.StoreOptions.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints where the store is. */
@Command(
    name = "url",
    description = "Prints the store's address for JDBC and for libpq, password included.")
final class UrlCommand extends AskingCommand {

  @Option(names = "--writer", description = "as the login that loads, not the one that reads")
  boolean writer;

  UrlCommand(Session session) {
    super(session);
  }

  @Override
  int execute() {
    StoreOptions options = store(Access.READ);
    Address address = Store.address(options, writer);
    console.say(address.jdbcUrl());
    console.say(address.libpqUrl());
    if (options.url() == null && !Store.isRunning(home())) {
      console.note("the store is closed at this moment: diwan serve keeps it open");
    }
    return ExitCode.DONE;
  }
}
