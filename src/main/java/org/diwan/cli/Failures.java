package org.diwan.cli;

import java.sql.SQLException;
import org.diwan.gazetteer.SeedException;
import org.diwan.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Failures of a command as the one line that a person reads; what is behind it goes to the log. */
record Failures(Console console) {

  /** Says the line and tells the exit code. */
  int exitCode(Exception e) {
    console.error(line(e));
    int exitCode = code(e);
    if (Logs.ready()) {
      log(e);
    }
    return exitCode;
  }

  private static String line(Exception e) {
    return switch (e) {
      case CommandFailure failure -> String.valueOf(failure.getMessage());
      case StoreException failure -> String.valueOf(failure.getMessage());
      case SeedException failure -> String.valueOf(failure.getMessage());
      default -> unexpected(e);
    };
  }

  private static int code(Exception e) {
    return switch (e) {
      case CommandFailure failure -> failure.exitCode();
      default -> ExitCode.FAILED;
    };
  }

  /** What a user caused is no error of the program. */
  private static void log(Exception e) {
    boolean expected = e instanceof CommandFailure || e instanceof StoreException;
    LoggerFactory.getLogger(Failures.class)
        .atLevel(expected ? Level.INFO : Level.ERROR)
        .setCause(e)
        .log("the command failed");
  }

  private static String unexpected(Exception e) {
    SQLException database = databaseError(e);
    if (database != null && database.getSQLState() != null && gone(database.getSQLState())) {
      return "the connection to the database was lost: start the server and run the command again ("
          + Logs.place()
          + ")";
    }
    String message = database == null ? e.toString() : String.valueOf(database.getMessage());
    return "failed: " + message.lines().findFirst().orElse("") + " (" + Logs.place() + ")";
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
