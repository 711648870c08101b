package org.diwan.cli;

import java.time.Duration;
import org.diwan.store.Address;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions;
import org.diwan.store.StoreOptions.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps the embedded store open for those who read it. */
@Command(name = "serve", description = "Keeps the embedded store open until Ctrl-C.")
final class ServeCommand extends StoreCommand {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "port on the loopback (default: 15432, or the one given before)")
  int port = StoreOptions.USUAL_PORT;

  ServeCommand(Session session) {
    super(session);
  }

  @Override
  int execute() throws InterruptedException {
    StoreOptions options = store(Access.WRITE);
    if (options.url() != null) {
      throw CommandFailure.usage(
          "serve opens the embedded store; the one at --url is open already");
    }
    if (port != StoreOptions.USUAL_PORT && (port < 1 || port > 65535)) {
      throw CommandFailure.usage("--port takes a number from 1 to 65535, not " + port);
    }
    try (Store store = open(options.onPort(port))) {
      greet(store.readerAddress());
      while (Store.isRunning(home())) {
        if (interruption().within(LOOK_EVERY)) {
          return ExitCode.DONE;
        }
      }
    }
    throw CommandFailure.failed(
        "the server ended by itself: start it again (" + Logs.place() + ")", null);
  }

  private void greet(Address reader) {
    String place = reader.jdbc().substring("jdbc:postgresql://".length());
    String port = place.replaceAll(".*:(\\d+)/.*", "$1");
    console.say("The store is open on " + place + " until Ctrl-C.");
    console.say(
        "  psql  PGPASSFILE="
            + home().resolve("pgpass")
            + " psql -h 127.0.0.1 -p "
            + port
            + " -U "
            + reader.user()
            + " diwan");
    console.say("  JDBC  " + reader.jdbc() + "?user=" + reader.user());
    console.say("  diwan url prints the address with its password.");
  }
}
