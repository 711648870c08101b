package org.diwan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.diwan.store.StoreOptions.Access;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of the embedded store; its tests share one home, as its users do. */
class EmbeddedStoreTest {

  @TempDir static Path folder;
  private static Path home;
  private static StoreOptions options;

  @BeforeAll
  static void makeStore() {
    home = folder.resolve("store");
    options = StoreOptions.embedded(home);
    Store.open(options).close();
  }

  @Test
  void dataSurviveARestart() throws SQLException {
    try (Store store = Store.open(options)) {
      execute(
          store.writer(),
          "insert into audit.reference_file (file_name, file_sha256, row_count) values ('kept', '-', 1)");
    }
    try (Store store = Store.open(options)) {
      assertThat(
              text(
                  store.writer(),
                  "select file_sha256 from audit.reference_file where file_name = 'kept'"))
          .isEqualTo("-");
    }
  }

  @Test
  void nothingIsLostInACrash() throws SQLException {
    try (Store store = Store.open(options)) {
      for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(text(store.writer(), "show " + setting)).isEqualTo("on");
      }
      assertThat(text(store.writer(), "show server_encoding")).isEqualTo("UTF8");
    }
  }

  @Test
  void listensOnTheLoopbackOnly() throws SQLException {
    try (Store store = Store.open(options)) {
      assertThat(text(store.writer(), "show listen_addresses")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void onlyTheOwnerReadsThePasswords() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("pgpass"))))
        .isEqualTo("rw-------");
    assertThat(folder.resolve("store").resolve("owner.new")).doesNotExist();
  }

  @Test
  void noPasswordIsLogged() throws IOException {
    List<String> passwords =
        Files.readAllLines(home.resolve("pgpass")).stream()
            .map(line -> line.split(":", 5)[4])
            .toList();
    try (var logs = Files.list(home.resolve("logs"))) {
      for (Path log : logs.toList()) {
        assertThat(Files.readString(log)).doesNotContain(passwords);
      }
    }
  }

  @Test
  void readerReadsAndDoesNotWrite() throws SQLException {
    try (Store store = Store.open(options)) {
      assertThat(text(store.reader(), "select count(*) from article")).isNotNull();
      assertThatThrownBy(() -> execute(store.reader(), "create table t ()"))
          .hasMessageContaining("read-only");
      assertThatThrownBy(() -> text(store.reader(), "select run_id from audit.run"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void lastOneOutStopsTheServer() {
    Store first = Store.open(options);
    Store second = Store.open(options);
    first.close();
    assertThat(Store.isRunning(home)).isTrue();
    second.close();
    second.close();
    assertThat(Store.isRunning(home)).isFalse();
  }

  @Test
  void recoversFromAKilledServer() throws SQLException {
    Store broken = Store.open(options);
    ProcessHandle.of(Postmaster.living(home.resolve("data")).orElseThrow().pid())
        .orElseThrow()
        .destroyForcibly();
    try (Store store = Store.open(options)) {
      assertThat(text(store.reader(), "select 1")).isEqualTo("1");
    }
    broken.close();
    assertThat(Store.isRunning(home)).isFalse();
  }

  /** Process numbers come again soon in containers. */
  @Test
  void seesThroughAReusedProcessNumber() throws IOException {
    Path file = home.resolve("data").resolve("postmaster.pid");
    long alive = ProcessHandle.current().pid();
    Files.writeString(file, alive + "\n" + home.resolve("data") + "\n1\n15432\n\n127.0.0.1\n");
    Store.open(options).close();
    assertThat(file).doesNotExist();
  }

  @Test
  void saysThatAPortIsInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThatThrownBy(() -> Store.open(options.onPort(taken.getLocalPort())))
          .isInstanceOf(StoreException.class)
          .hasMessage(
              "port %d is in use by another program: choose another with serve --port N",
              taken.getLocalPort());
    }
  }

  /** Between a look at a port and the server's own, another program may take it. */
  @Test
  void aPortTakenAtTheLastMomentIsNoneToStartOn() throws IOException {
    Cluster cluster = new Cluster(Home.at(home), ProgramVersion.postgresql());
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThat(cluster.start(taken.getLocalPort())).isFalse();
    }
    assertThat(cluster.start(Ports.any())).isTrue();
    cluster.stop();
  }

  @Test
  void saysThatItIsOpenOnAnotherPort() {
    try (Store store = Store.open(options)) {
      assertThat(store.notes()).isEmpty();
      assertThatThrownBy(() -> Store.open(options.onPort(1024)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is already open on port");
    }
    assertThat(Store.isRunning(home)).isFalse();
  }

  @Test
  void refusesAHomeOfAnotherMajorVersion() throws IOException {
    Path version = home.resolve("data").resolve("PG_VERSION");
    Files.writeString(version, "19\n");
    try {
      assertThatThrownBy(() -> Store.open(options))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("was made by PostgreSQL 19 and this program brings 18");
    } finally {
      Files.writeString(version, "18\n");
    }
  }

  @Test
  void saysThatAHomeCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> Store.open(StoreOptions.embedded(file)))
        .isInstanceOf(StoreException.class)
        .hasMessage("home %s cannot be written: give another folder with --home", file);
  }

  /** Root may look into all folders, so a link in a circle stands for one that is shut. */
  @Test
  void whatCannotBeLookedIntoIsNotTakenForNoStore() throws IOException {
    Path circle = Files.createDirectory(folder.resolve("circle"));
    Files.createSymbolicLink(circle.resolve("data"), Path.of("data"));
    StoreOptions shut = StoreOptions.embedded(circle);
    assertThatThrownBy(() -> Store.open(shut.with(Access.READ)))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "the store under %s cannot be looked into: run this as the user who loaded it", circle);
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
