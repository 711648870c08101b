package org.diwan.cli;

import java.time.Duration;
import org.diwan.store.Address;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions;
import org.diwan.store.StoreOptions.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps the embedded store open for those who read it, and offers the page beside it. */
@Command(
    name = "serve",
    description = "Keeps the embedded store open until Ctrl-C, and offers the page beside it.")
final class ServeCommand extends StoreCommand {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

  /** Looks between two questions whether there was a load. */
  private static final int REFRESH_EVERY = 8;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "port on the loopback (default: 15432, or the one given before)")
  int port = StoreOptions.USUAL_PORT;

  @Option(
      names = "--page-port",
      paramLabel = "N",
      description = "port of the page (default: ${DEFAULT-VALUE}, or any where that is taken)")
  int pagePort = ServedPage.USUAL_PORT;

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
    if (port != StoreOptions.USUAL_PORT) {
      aPort("--port", port);
    }
    aPort("--page-port", pagePort);
    try (Store store = open(options.onPort(port))) {
      // From here on a Ctrl-C is waited for: writing the page takes a while.
      interruption().asked();
      greet(store.readerAddress());
      if (interruptedBeside(store)) {
        return ExitCode.DONE;
      }
    }
    throw CommandFailure.failed(
        "the server ended by itself: start it again (" + Logs.place() + ")", null);
  }

  private boolean interruptedBeside(Store store) throws InterruptedException {
    try (ServedPage page = ServedPage.open(store, home(), pagePort)) {
      console.say("  page  " + page.address());
      console.say("  metrics for Prometheus  " + page.address() + "metrics");
      for (int look = 1; Store.isRunning(home()); look++) {
        if (interruption().within(LOOK_EVERY)) {
          return true;
        }
        if (look % REFRESH_EVERY == 0) {
          page.refresh();
        }
      }
      return false;
    }
  }

  private static void aPort(String option, int port) {
    if (port < 1 || port > 65535) {
      throw CommandFailure.usage(option + " takes a number from 1 to 65535, not " + port);
    }
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
