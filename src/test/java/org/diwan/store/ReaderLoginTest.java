package org.diwan.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What somebody can do who knows the reader's password and means harm: he logs in with it, over the
 * network, and first undoes every setting that is his to undo.
 */
@Timeout(60)
class ReaderLoginTest {

  private static final String DENIED = "42501";

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = Store.open(StoreOptions.embedded(folder.resolve("store")));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void readsEveryViewAndNothingElse() throws SQLException {
    String readable =
        """
        select coalesce(string_agg(distinct n.nspname, ' '), '')
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'v', 'm', 'f', 'p') and n.nspname <> 'information_schema'
           and (n.nspname <> 'pg_catalog' or c.relname = 'pg_authid')
           and has_schema_privilege(n.oid, 'usage') and has_any_column_privilege(c.oid, 'select')
        """;
    assertThat(value(readable)).isEqualTo("reporting");
    assertThat(
            value(
                "select count(*) from pg_class where relnamespace = 'reporting'::regnamespace"
                    + " and not has_table_privilege(oid, 'select')"))
        .isEqualTo("0");
    assertThat(value("select count(*) from article")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from warehouse.dim_article",
        "select * from staging.article",
        "select * from audit.run",
        "select * from batch.BATCH_JOB_INSTANCE",
        "select rolpassword from pg_authid",
        "select * from pg_shadow",
        "select * from pg_hba_file_rules",
        "select pg_read_file('pg_hba.conf')",
        "select pg_ls_dir('.')",
        "select current_setting('data_directory')",
        "select * from pg_largeobject",
        "select * from pg_statistic",
        "copy (select 1) to '/tmp/diwan-reader'",
        "copy (select 1) to program 'cat'",
        "select lo_import('/etc/passwd')",
        "set role diwan",
        "set role diwan_writer",
        "set session authorization diwan",
        "alter system set work_mem = '1GB'",
        "set temp_file_limit = -1",
        "set session_replication_role = replica",
        "create schema s",
        "create table reporting.t ()",
        "create table public.t ()",
        "create temporary table t ()",
        "create function pg_temp.f() returns int language sql return 1",
        "create extension pg_trgm",
        "create role r",
        "create database d",
        "insert into reporting.article (article_ref) values ('x')",
        "update reporting.article set title = 'x'",
        "delete from reporting.article",
        "drop view reporting.article",
        "refresh materialized view reporting.article",
        "truncate warehouse.fact_event",
        "vacuum warehouse.fact_event",
        "select lo_create(0)",
        "select pg_advisory_lock(431248566638)",
        "select pg_try_advisory_lock(431248566638)",
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'diwan'",
        "alter role diwan_reader connection limit -1",
        "alter role diwan_reader superuser",
        "alter role diwan_reader set temp_file_limit = -1",
      })
  void isRefused(String sql) {
    assertThatThrownBy(() -> unbound(sql))
        .isInstanceOfSatisfying(
            SQLException.class,
            refusal ->
                assertThat(refusal.getSQLState())
                    .as(refusal.getMessage())
                    .isIn(DENIED, "42809", "55000", "42P01"));
  }

  @Test
  void isReadOnlyUnlessItSaysOtherwise() {
    assertThatThrownBy(() -> value("alter role diwan_reader password 'mine'"))
        .hasMessageContaining("read-only transaction");
  }

  @Test
  void mayNotEnterAnotherDatabase() {
    for (String other : new String[] {"postgres", "template1"}) {
      assertThatThrownBy(() -> connection(other).close()).hasMessageContaining("permission denied");
    }
  }

  @Test
  void hasATimeLimitThatTheServerKeeps() throws SQLException {
    assertThat(value("show statement_timeout")).isEqualTo("1min");
    try (Connection connection = connection("diwan");
        Statement statement = connection.createStatement()) {
      statement.execute("set statement_timeout = '200ms'");
      assertThatThrownBy(() -> statement.execute("select pg_sleep(30)"))
          .hasMessageContaining("statement timeout");
    }
  }

  /** PostgreSQL lets a login lift its own limit: then the store ends its session. */
  @Test
  void isEndedWhereItLiftsItsLimit() throws Exception {
    try (Connection connection = connection("diwan");
        Statement statement = connection.createStatement()) {
      statement.execute("set statement_timeout = 0");
      var sleeper = CompletableFuture.runAsync(() -> sleep(statement));
      endOnceOver(Duration.ofMillis(500), Duration.ofMinutes(10));
      assertThatThrownBy(() -> sleeper.get(20, SECONDS)).hasMessageContaining("terminating");
    }
  }

  @Test
  void isEndedWhereItKeepsATransactionOpen() throws Exception {
    try (Connection connection = connection("diwan");
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select 1");
      endOnceOver(Duration.ofMinutes(1), Duration.ofMillis(500));
      assertThatThrownBy(() -> statement.execute("select 1")).isInstanceOf(SQLException.class);
    }
  }

  /** Every login may change its own password and defaults: the next opening puts both back. */
  @Test
  void getsBackWhatItChangedOfItself() throws SQLException {
    unbound("alter role diwan_reader set statement_timeout = 0");
    unbound("alter role diwan_reader password 'taken'");
    Store.open(StoreOptions.embedded(folder.resolve("store"))).close();
    assertThat(value("show statement_timeout")).isEqualTo("1min");
  }

  @Test
  void leavesRoomForTheLoad() throws SQLException {
    assertThat(value("select rolconnlimit from pg_roles where rolname = current_user"))
        .isEqualTo("40");
    assertThat(value("show temp_file_limit")).isEqualTo("2GB");
  }

  private static void endOnceOver(Duration ofStatement, Duration ofTransaction) throws Exception {
    PGSimpleDataSource owner = Connections.plain(owner());
    try (Connection connection = owner.getConnection()) {
      int ended = 0;
      while (ended == 0) {
        Thread.sleep(50);
        ended = ReaderLimit.end(connection, ofStatement, ofTransaction);
      }
    }
  }

  private static Address owner() {
    int port = Integer.parseInt(store.readerAddress().jdbc().replaceAll(".*:(\\d+)/.*", "$1"));
    return Passwords.read(folder.resolve("store").resolve("pgpass")).address(port, Passwords.OWNER);
  }

  private static void sleep(Statement statement) {
    try {
      statement.execute("select pg_sleep(50)");
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static Connection connection(String database) throws SQLException {
    return Connections.plain(store.readerAddress().onDatabase(database)).getConnection();
  }

  private static void unbound(String sql) throws SQLException {
    try (Connection connection = connection("diwan");
        Statement statement = connection.createStatement()) {
      statement.execute("set default_transaction_read_only = off");
      statement.execute(sql);
    }
  }

  private static String value(String sql) throws SQLException {
    try (Connection connection = connection("diwan");
        Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
