package org.diwan.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.diwan.job.Counted;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions.Access;
import org.diwan.warehouse.CheckResult;
import org.diwan.warehouse.Checks;
import org.diwan.warehouse.Fingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proves that the warehouse holds what it promises. */
@Command(name = "check", description = "Runs the checks of the warehouse; exit 1 if one fails.")
final class CheckCommand extends AskingCommand {

  @Option(
      names = "--fingerprint",
      description = "also tells what is held in one number, equal for equal content")
  boolean fingerprint;

  CheckCommand(Session session) {
    super(session);
  }

  @Override
  int execute() throws SQLException {
    try (Store store = open(store(Access.READ));
        Connection connection = store.writer().getConnection()) {
      List<CheckResult> results = Checks.run(connection);
      results.forEach(result -> console.say(line(result)));
      if (fingerprint) {
        tell(connection);
      }
      return results.stream().anyMatch(CheckCommand::fails) ? ExitCode.FAILED : ExitCode.DONE;
    }
  }

  /** In one snapshot, as a load may run. */
  private void tell(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    Fingerprint held = Fingerprint.of(connection);
    connection.rollback();
    console.say(held.lines());
    console.say("fingerprint " + held.value());
  }

  private static boolean fails(CheckResult result) {
    return result.fails() && !result.passed();
  }

  private static String line(CheckResult result) {
    if (result.passed()) {
      return "ok    " + result.name();
    }
    return "%s  %s: %s, such as %s (%s)"
        .formatted(
            result.fails() ? "FAIL" : "warn",
            result.name(),
            Counted.of(result.violations(), "row"),
            result.sample(),
            result.reason());
  }
}
