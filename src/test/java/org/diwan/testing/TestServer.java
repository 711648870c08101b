package org.diwan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * One embedded PostgreSQL for all tests of a JVM, with a migrated template that databases are
 * copied from: a fresh one costs a tenth of a second. Safe for use by several threads.
 */
public final class TestServer implements AutoCloseable {

  private static final String TEMPLATE = "diwan_template";
  private static final String SMALL_TEMPLATE = "diwan_small_template";

  /** Years in which what the tests of the job tell of takes place. */
  private static final String YEARS = "between 2015 and 2026";

  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** Where Linux keeps files in memory. */
  private static final Path MEMORY = Path.of("/dev/shm");

  /** Twice what a server with a handful of small databases takes. */
  private static final long ENOUGH_BYTES = 1L << 30;

  private final EmbeddedPostgres server;
  private boolean hasSmallTemplate;

  private TestServer(EmbeddedPostgres.Builder builder) {
    try {
      server = builder.start();
      run("create database " + TEMPLATE);
      migrate(server.getDatabase("postgres", TEMPLATE));
    } catch (IOException e) {
      throw new UncheckedIOException("embedded PostgreSQL does not start", e);
    }
  }

  /** The server of this JVM, started by the first who asks. */
  public static TestServer running() {
    return Holder.SERVER;
  }

  /**
   * A server apart, for few and small databases that come and go by the hundred: its files lie in
   * memory where the system has a place for that. To be closed.
   */
  public static TestServer inMemory() {
    return new TestServer(builder().setDataDirectory(inMemoryOrNot()));
  }

  /** Nobody tidies up behind tests: the databases are gone before it would pay. */
  private static EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder().setServerConfig("autovacuum", "off");
  }

  private static Path inMemoryOrNot() {
    boolean isThere = Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() > ENOUGH_BYTES;
    return isThere ? fresh(MEMORY) : onDisk();
  }

  private static Path onDisk() {
    return fresh(Path.of(System.getProperty("java.io.tmpdir")));
  }

  private static Path fresh(Path parent) {
    try {
      return Files.createTempDirectory(parent, "diwan");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a migrated database without any article; it lives until the JVM ends. */
  public DataSource freshDatabase() {
    return server.getDatabase("postgres", copyOf(TEMPLATE));
  }

  /**
   * Makes a migrated database whose calendar holds twelve years and not two hundred: that is most
   * of what an empty one holds, and so it is copied and compared in a part of the time.
   */
  public DataSource smallDatabase() {
    return database(smallName());
  }

  /** The same, by its name. */
  public synchronized String smallName() {
    if (!hasSmallTemplate) {
      run("create database " + SMALL_TEMPLATE + " template " + TEMPLATE);
      shortenCalendar(database(SMALL_TEMPLATE));
      hasSmallTemplate = true;
    }
    return copyOf(SMALL_TEMPLATE);
  }

  /** Makes a database without any schema of ours. */
  public DataSource emptyDatabase() {
    return server.getDatabase("postgres", copyOf("template1"));
  }

  /** Makes a copy of a database to which nobody is connected, and tells its name. */
  public String copy(String database) {
    return copyOf(database);
  }

  /** Makes a migrated database and tells its name. */
  public String freshName() {
    return copyOf(TEMPLATE);
  }

  /** A database by its name; a new connection each time. */
  public DataSource database(String name) {
    return server.getDatabase("postgres", name);
  }

  /** Address of a database by its name; user postgres. */
  public String url(String name) {
    return server.getJdbcUrl("postgres", name);
  }

  /** Takes a database away, whoever is connected to it. */
  public void drop(String name) {
    run("drop database " + name + " with (force)");
  }

  public int port() {
    return server.getPort();
  }

  /**
   * Address of a fresh migrated database, for tests that go through the command line; user
   * postgres.
   */
  public String freshUrl() {
    return server.getJdbcUrl("postgres", copyOf(TEMPLATE));
  }

  /** Address of a database without any schema of ours; user postgres. */
  public String emptyUrl() {
    return server.getJdbcUrl("postgres", copyOf("template1"));
  }

  /** Migrates a database as the program does. */
  public static void migrate(DataSource database) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .defaultSchema("audit")
        .load()
        .migrate();
  }

  private synchronized String copyOf(String template) {
    String name = "test_" + DATABASES.incrementAndGet();
    run("create database " + name + " template " + template + " strategy file_copy");
    return name;
  }

  private static void shortenCalendar(DataSource database) {
    run(
        database,
        "set session_replication_role = replica; delete from warehouse.dim_date"
            + " where date_id <> -1 and not year_no "
            + YEARS);
    run(database, "vacuum full analyze warehouse.dim_date");
  }

  private void run(String sql) {
    run(server.getPostgresDatabase(), sql);
  }

  private static void run(DataSource database, String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** Ends it and takes its files away. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    private static final TestServer SERVER = started();

    private static TestServer started() {
      Path files = onDisk();
      TestServer server =
          new TestServer(
              builder()
                  .setDataDirectory(files)
                  .setCleanDataDirectory(false)
                  .setRegisterShutdownHook(false));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, files)));
      return server;
    }

    private static void end(TestServer server, Path files) {
      server.close();
      try {
        Folders.deleteAfterwards(files);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
