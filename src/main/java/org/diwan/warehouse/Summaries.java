package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What schema {@code summary} counts, kept in step with the facts. Triggers note which events,
 * agreements and articles a statement wrote; at the end of the transaction these alone are counted
 * anew, so that nobody ever sees facts without their counts, and a transaction that is rolled back
 * takes both with it.
 */
public final class Summaries {
  private Summaries() {}

  /** To be called last in each transaction that writes facts; costs next to nothing in others. */
  public static void refresh(Connection connection) throws SQLException {
    run(connection, "select summary.refresh()");
  }

  /** Makes all of them again, as after facts were written past the triggers. */
  public static void makeAnew(Connection connection) throws SQLException {
    run(connection, "select summary.make_anew()");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
