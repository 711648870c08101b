package org.diwan.cli;

import java.sql.SQLException;
import java.util.Map;
import org.diwan.export.ExportException;
import org.diwan.gazetteer.SeedException;
import org.diwan.job.LoadFailedException;
import org.diwan.job.LoadRunningException;
import org.diwan.job.NotInWarehouseException;
import org.diwan.job.UncheckedWithdrawalException;
import org.diwan.report.ReportUsageException;
import org.diwan.source.SourceUsageException;
import org.diwan.store.AddressException;
import org.diwan.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Failures of a command as the one line that a person reads; what is behind it goes to the log.
 *
 * @param command its name as typed
 */
record Failures(Console console, String command) {
  /** What is said of commands that are done whole or not at all. */
  private static final Map<String, String> WHOLE =
      Map.of(
          "withdraw", "the withdrawal broke off: %s; nothing is withdrawn",
          "purge", "the purge broke off: %s; nothing is purged");

  /** Says the line and tells the exit code. */
  int exitCode(Throwable e) {
    console.error(line(e, command));
    int exitCode = code(e);
    if (Logs.ready()) {
      log(e);
    }
    return exitCode;
  }

  /** What a person is told. */
  static String line(Throwable e, String command) {
    return switch (e) {
      case LoadFailedException failure -> brokenOff(failure, command);
      case LiveProgress.Stopped stopped -> firstLine(stopped) + ": nothing was to be written";
      case RuntimeException failure when isExpected(failure) -> firstLine(failure);
      default -> unexpected(e);
    };
  }

  /** What the command ends with. */
  static int code(Throwable e) {
    return switch (e) {
      case CommandFailure failure -> failure.exitCode();
      case SourceUsageException _,
          ReportUsageException _,
          NotInWarehouseException _,
          AddressException _ ->
          ExitCode.USAGE;
      case LoadRunningException _ -> ExitCode.BUSY;
      default -> ExitCode.FAILED;
    };
  }

  /** What a user caused is no error of the program. */
  private static boolean isExpected(Throwable e) {
    return e instanceof CommandFailure
        || e instanceof StoreException
        || e instanceof SeedException
        || e instanceof ExportException
        || e instanceof SourceUsageException
        || e instanceof ReportUsageException
        || e instanceof NotInWarehouseException
        || e instanceof UncheckedWithdrawalException
        || e instanceof LiveProgress.Stopped
        || e instanceof LoadRunningException;
  }

  private static void log(Throwable e) {
    LoggerFactory.getLogger(Failures.class)
        .atLevel(isExpected(e) ? Level.INFO : Level.ERROR)
        .setCause(e)
        .log("the command failed");
  }

  private static String brokenOff(LoadFailedException e, String command) {
    String reason = databaseError(e) == null ? firstLine(e) : unexpected(e);
    String whole = WHOLE.get(command);
    if (whole != null) {
      return whole.formatted(reason);
    }
    String goesOn = "the same " + command + ", started again, goes on where it stood";
    return e.getCause() instanceof LiveProgress.Stopped stopped
        ? firstLine(stopped) + ": " + goesOn
        : "the " + command + " broke off: " + reason + "; " + goesOn;
  }

  private static String unexpected(Throwable e) {
    SQLException database = databaseError(e);
    if (database != null && database.getSQLState() != null && gone(database.getSQLState())) {
      return "the connection to the database was lost: start the server and run the command again ("
          + Logs.place()
          + ")";
    }
    String message = database == null ? e.toString() : firstLine(database);
    return "failed: " + message.lines().findFirst().orElse("") + " (" + Logs.place() + ")";
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static boolean gone(String state) {
    return state.startsWith("08") || state.startsWith("57P");
  }

  private static @Nullable SQLException databaseError(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException database) {
        return database;
      }
    }
    return null;
  }
}
