package org.diwan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has run is known without Flyway, and whatever else the history says is left to Flyway. */
class MigrationsTest {

  @Test
  void haveRunWhereFlywayRanThem() throws SQLException {
    assertThat(Migrations.haveAllRun(TestServer.running().freshDatabase())).isTrue();
  }

  @Test
  void haveNotRunInAnEmptyDatabase() throws SQLException {
    assertThat(Migrations.haveAllRun(TestServer.running().emptyDatabase())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.flyway_schema_history set checksum = 1 where version = '003'",
        "update audit.flyway_schema_history set success = false where version = '003'",
        "delete from audit.flyway_schema_history where version = '003'",
        "insert into audit.flyway_schema_history select 999, '999', 'future', 'SQL', 'V999__future.sql', 1, 'x', now(), 1, true",
        "insert into audit.flyway_schema_history"
            + " select 999, null, description, 'SQL', script, 1, 'x', now(), 1, true"
            + " from audit.flyway_schema_history where script = 'R__1_contract_views.sql'",
      })
  void haveNotRunAsTheHistoryHasIt(String change) throws SQLException {
    DataSource database = TestServer.running().freshDatabase();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    }
    assertThat(Migrations.haveAllRun(database)).isFalse();
  }
}
