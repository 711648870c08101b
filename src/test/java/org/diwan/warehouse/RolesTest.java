package org.diwan.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.Test;

/** The two logins beside the owner may do what they are for, and no more. */
class RolesTest {

  private final DataSource database = TestServer.running().freshDatabase();

  @Test
  void readerReadsTheStableViews() throws SQLException {
    as("diwan_reader", "select count(*) from reporting.article");
  }

  @Test
  void readerSeesNothingElse() {
    assertThatThrownBy(() -> as("diwan_reader", "select count(*) from warehouse.dim_article"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void readerWritesNothing() {
    assertThatThrownBy(() -> as("diwan_reader", "delete from reporting.article"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void readerIsReadOnlyWithATimeLimit() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var settings =
            statement.executeQuery(
                "select string_agg(setting, ' ' order by setting) from pg_roles, unnest(rolconfig) setting"
                    + " where rolname = 'diwan_reader'")) {
      settings.next();
      assertThat(settings.getString(1))
          .contains(
              "default_transaction_read_only=on",
              "statement_timeout=60s",
              "plan_cache_mode=force_custom_plan");
    }
  }

  @Test
  void writerLoadsButOwnsNothing() throws SQLException {
    as("diwan_writer", "truncate staging.article");
    as("diwan_writer", "insert into warehouse.dim_outlet (outlet) values ('x')");
    assertThatThrownBy(() -> as("diwan_writer", "drop table staging.article"))
        .hasMessageContaining("must be owner");
  }

  @Test
  void migratingAgainChangesNothing() throws SQLException {
    String privileges =
        "select string_agg(oid || xmin::text, ',' order by oid) from pg_class where relnamespace in"
            + " ('reporting'::regnamespace, 'warehouse'::regnamespace)";
    String before = value(privileges);

    TestServer.migrate(database);

    assertThat(value(privileges)).isEqualTo(before);
  }

  @Test
  void loginWithoutTheRightToCreateRolesMigratesAllTheSame() throws SQLException {
    DataSource empty = TestServer.running().emptyDatabase();
    try (Connection connection = empty.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role plain_owner");
      statement.execute("alter database " + connection.getCatalog() + " owner to plain_owner");
      statement.execute(
          "alter role postgres in database " + connection.getCatalog() + " set role plain_owner");
    }

    TestServer.migrate(empty);

    try (Connection connection = empty.getConnection();
        Statement statement = connection.createStatement();
        var owner =
            statement.executeQuery(
                "select tableowner from pg_tables where tablename = 'dim_article'")) {
      assertThat(owner.next()).isTrue();
      assertThat(owner.getString(1)).isEqualTo("plain_owner");
    }
  }

  private void as(String role, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set role " + role);
      statement.execute(sql);
    }
  }

  private String value(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
