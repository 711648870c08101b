package org.diwan.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;

/** The logins of the embedded server: the migration makes them, without passwords. */
final class Logins {

  private static final String WITHOUT_PASSWORD =
      """
      select rolname from pg_authid
       where rolname in ('diwan_writer', 'diwan_reader') and rolpassword is null
      """;

  private static final String WRONG_PASSWORD = "28P01";

  private Logins() {}

  /** Makes the database where it is missing. */
  static void database(Address owner) throws SQLException {
    try (Connection connection = Connections.plain(owner.onDatabase("postgres")).getConnection();
        Statement statement = connection.createStatement()) {
      String wanted = "select from pg_database where datname = '" + Passwords.DATABASE + "'";
      if (!statement.executeQuery(wanted).next()) {
        statement.execute("create database " + Passwords.DATABASE);
      }
    }
  }

  /** Gives a password to each login that has none; what the server logs does not show it. */
  static void passwords(PGSimpleDataSource owner, Passwords passwords) throws SQLException {
    try (Connection connection = owner.getConnection()) {
      PGConnection server = connection.unwrap(PGConnection.class);
      for (String login : withoutPassword(connection)) {
        server.alterUserPassword(login, passwords.of(login).toCharArray(), "scram-sha-256");
      }
    }
  }

  /** Every login may change its own password; the reader's becomes what the store tells again. */
  static void restoreReader(PGSimpleDataSource owner, String password) throws SQLException {
    try (Connection connection = owner.getConnection(Passwords.READER, password)) {
      LoggerFactory.getLogger(Logins.class).trace("the reader gets in: {}", connection);
    } catch (SQLException e) {
      if (WRONG_PASSWORD.equals(e.getSQLState())) {
        try (Connection connection = owner.getConnection()) {
          connection
              .unwrap(PGConnection.class)
              .alterUserPassword(Passwords.READER, password.toCharArray(), "scram-sha-256");
        }
      }
    }
  }

  private static List<String> withoutPassword(Connection connection) throws SQLException {
    List<String> logins = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(WITHOUT_PASSWORD)) {
      while (rows.next()) {
        logins.add(rows.getString(1));
      }
    }
    return logins;
  }
}
