package org.diwan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.diwan.store.StoreOptions.Access;
import org.diwan.testing.OldestServer;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A store on somebody else's PostgreSQL. */
class ExternalStoreTest {

  @Test
  void opensByUrl() throws SQLException {
    try (Store store =
            Store.open(StoreOptions.external(TestServer.running().freshUrl(), null, null));
        Connection connection = store.writer().getConnection()) {
      assertThat(connection.isValid(0)).isTrue();
      assertThat(store.notes()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://h:5/d?user=u&password=p&sslmode=require, jdbc:postgresql://h:5/d?sslmode=require",
    "jdbc:postgresql://h:5/d?sslmode=require&user=u&password=p, jdbc:postgresql://h:5/d?sslmode=require",
    "postgresql://u:p@h:5/d?sslmode=require, jdbc:postgresql://h:5/d?sslmode=require",
    "postgres://u:p@h/d, jdbc:postgresql://h/d",
  })
  void takesTheLoginOutOfTheAddress(String url, String jdbc) {
    Address address = External.address(StoreOptions.external(url, null, null), url);
    assertThat(address.jdbc()).isEqualTo(jdbc);
    assertThat(address.user()).isEqualTo("u");
    assertThat(address.password()).isEqualTo("p");
    assertThat(address.toString()).doesNotContain(":p@", "=p");
    assertThat(Address.holdsPassword(url)).isTrue();
    assertThat(StoreOptions.external(url, null, null).toString()).doesNotContain(":p@", "=p");
  }

  @Test
  void writesAddressesForBothKindsOfClient() {
    Address address = new Address("jdbc:postgresql://h:5/d?sslmode=require", "ü", "a/b");
    assertThat(address.jdbcUrl())
        .isEqualTo("jdbc:postgresql://h:5/d?sslmode=require&user=%C3%BC&password=a%2Fb");
    assertThat(address.libpqUrl()).isEqualTo("postgresql://%C3%BC:a%2Fb@h:5/d?sslmode=require");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://diwan:pa/ss@db/news",
        "postgresql://diwan:Zm9v==@db/news",
        "postgresql://diwan:a&b@db/news",
        "postgresql://diwan:p@ss@db/news",
        "postgresql://diwan:pa:ss@db/news",
        "jdbc:postgresql://db/news?sslpassword=pa&user=u",
        "mysql://u:pa?ss@h/d",
      })
  void showsNoPasswordHoweverItIsTyped(String url) {
    assertThat(StoreOptions.external(url, null, null).toString()).doesNotContain("pa", "ss@");
    assertThatThrownBy(() -> Store.open(StoreOptions.external(url, "u", "none")))
        .hasMessageNotContainingAny("pa/ss", "p@ss", "pa:ss", "=pa", "pa?ss", "ss@");
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertRefused("mysql://h/d", "the address mysql://h/d is not understood");
  }

  @Test
  void saysThatNoServerAnswers() {
    assertRefused("jdbc:postgresql://127.0.0.1:1/d?user=u", "no server answers for u at jdbc:");
  }

  @Test
  void saysThatADatabaseIsMissing() {
    String url = TestServer.running().freshUrl().replaceAll("/test_\\d+", "/nowhere");
    assertRefused(url, "database \"nowhere\" does not exist: make it with createdb");
  }

  @Test
  void refusesToReadWhereNothingWasLoaded() {
    String url = TestServer.running().emptyUrl();
    assertThatThrownBy(() -> Store.open(StoreOptions.external(url, null, null).with(Access.READ)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds no warehouse yet: run diwan load");
  }

  @Test
  void refusesTheSchemaOfANewerProgram() throws SQLException {
    String url = TestServer.running().freshUrl();
    execute(
        url,
        "insert into audit.flyway_schema_history select 999, '999', 'future', 'SQL', 'V999__future.sql', 1, 'x', now(), 1, true");
    assertRefused(url, "has version 999, which this program does not know");
  }

  @Test
  void refusesASchemaThatWasChanged() throws SQLException {
    String url = TestServer.running().freshUrl();
    execute(url, "update audit.flyway_schema_history set checksum = 1 where version = '003'");
    assertRefused(url, "is not the one this program made: Migration checksum mismatch");
  }

  @Test
  void goesOnWithoutTheRightToCreateRoles() throws Exception {
    try (OldestServer server = OldestServer.start()) {
      execute(server.url(), "create role plain login");
      execute(server.url(), "create database mine owner plain");
      String url = server.url().replaceAll("/postgres\\?.*", "/mine");
      try (Store store = Store.open(StoreOptions.external(url, "plain", null))) {
        assertThat(store.notes())
            .containsExactly(
                "role diwan_writer is left out: this login may not create roles",
                "role diwan_reader is left out: this login may not create roles");
      }
    }
  }

  @Test
  void saysWhoMayUseAWarehouseOfAnotherLogin() throws Exception {
    try (OldestServer server = OldestServer.start()) {
      execute(server.url(), "create database theirs");
      execute(server.url(), "create role guest login");
      String url = server.url().replaceAll("/postgres\\?", "/theirs?");
      Store.open(StoreOptions.external(url, null, null)).close();
      assertThatThrownBy(() -> Store.open(StoreOptions.external(url, "guest", null)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("permission denied for schema audit: give with --user the login");
    }
  }

  private static void assertRefused(String url, String reason) {
    assertThatThrownBy(() -> Store.open(StoreOptions.external(url, null, null)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(reason)
        .hasMessageNotContaining("\n");
  }

  private static void execute(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
