package org.diwan.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** Whether a server answers, and if not, why, in a line that a person can act upon. */
final class Reachable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String STARTING_UP = "57P03";
  private static final String REFUSED = "08001";
  private static final Set<String> NOT_LET_IN = Set.of("28P01", "28000", "08004");
  private static final String NO_DATABASE = "3D000";
  private static final String NO_RIGHT = "42501";

  private Reachable() {}

  /**
   * Waits until the embedded server lets its owner in; it may be starting or recovering.
   *
   * @param lives whether the server is there at all
   * @return false where it is gone
   * @throws StoreException where it does not
   */
  static boolean await(Address owner, BooleanSupplier lives) {
    DataSource source = Connections.plain(owner.onDatabase("postgres"));
    Instant end = Instant.now().plus(PATIENCE);
    while (lives.getAsBoolean()) {
      try (Connection connection = source.getConnection()) {
        if (connection.isValid(0)) {
          return true;
        }
      } catch (SQLException e) {
        if (!mayPass(e) || Instant.now().isAfter(end)) {
          throw explain(owner, e);
        }
      }
      pause();
    }
    return false;
  }

  /** Why the server at this address cannot be used. */
  static StoreException explain(Address address, SQLException e) {
    String where = address.toString();
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (NOT_LET_IN.contains(state)) {
      return new StoreException(
          where
              + " does not let us in ("
              + firstLine(e)
              + "): give the user with --user or"
              + " DIWAN_USER and the password in DIWAN_PASSWORD or ~/.pgpass",
          e);
    }
    if (state.equals(NO_DATABASE)) {
      return new StoreException(
          where + ": " + firstLine(e) + ": make it with createdb, or correct --url", e);
    }
    if (state.equals(NO_RIGHT)) {
      return new StoreException(
          where
              + ": "
              + firstLine(e)
              + ": give with --user the login that made the warehouse, or one that its owner lets in",
          e);
    }
    if (state.startsWith("08") || state.equals(STARTING_UP)) {
      return new StoreException(
          "no server answers for " + where + " (" + firstLine(e) + "): start it or correct --url",
          e);
    }
    return new StoreException(where + ": " + firstLine(e), e);
  }

  private static String firstLine(SQLException e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return message.lines().findFirst().orElse(message).strip();
  }

  private static boolean mayPass(SQLException e) {
    return STARTING_UP.equals(e.getSQLState()) || REFUSED.equals(e.getSQLState());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("the wait for the server was interrupted", e);
    }
  }
}
