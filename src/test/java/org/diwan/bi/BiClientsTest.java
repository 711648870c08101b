package org.diwan.bi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.export.Release;
import org.diwan.export.ReleaseFormat;
import org.diwan.export.ReleaseRequest;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.store.Address;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each client finds the views, types and comments, joins over the bridge without counting twice,
 * and cannot write: {@code mvn -Pbi test}. What each did is told in {@code target/bi/clients.md}. A
 * client that is not to be had is skipped, and says what to install.
 */
@Tag("bi")
class BiClientsTest {
  private static final Path BUILD = Path.of("target", "bi").toAbsolutePath();
  private static final List<String> RESULTS = new ArrayList<>();

  @TempDir static Path folder;
  private static Store store;
  private static Path release = Path.of("");

  @BeforeAll
  static void load() throws Exception {
    Files.createDirectories(BUILD);
    store = Store.open(StoreOptions.embedded(folder.resolve("store")));
    LoadRequest seeds = LoadRequest.of(List.of(Path.of("seeds/articles")));
    Loading.run(store.writer(), Seeds.builtIn(), seeds, Progress.silent());
    ReleaseRequest files =
        new ReleaseRequest(
            folder.resolve("out"), LocalDate.EPOCH, ReleaseFormat.PARQUET, "the tests");
    release = Release.write(store.writer(), files).folder();
    for (String shared : List.of("questions.py", "questions.mjs")) {
      copied(shared);
    }
  }

  @AfterAll
  static void tell() throws IOException {
    store.close();
    List<String> lines = new ArrayList<>();
    lines.add(
        "| client, "
            + LocalDate.now(java.time.ZoneId.systemDefault())
            + " | views, with comment | a day, a key, a share, a name | counts over the bridge |");
    lines.add("| --- | --- | --- | --- |");
    lines.addAll(RESULTS);
    Files.write(BUILD.resolve("clients.md"), lines);
  }

  @Test
  void pgjdbc() throws SQLException {
    judge("pgjdbc DatabaseMetaData", JdbcClient.look(store.reader()), true);
  }

  @ParameterizedTest
  @MethodSource("org.diwan.bi.Client#all")
  void client(Client client) throws Exception {
    requireAll(client);
    Path script = copied(client.script());
    Path place = Files.createDirectories(BUILD.resolve(client.script().replaceAll("_.*", "")));
    Path packages = client.interpreter() == Interpreter.NODE ? place : BUILD;
    try {
      client.interpreter().install(packages, client.packages());
    } catch (IOException e) {
      skip(client, e.toString());
    }
    String told;
    try {
      told = Command.run(packages, variables(), client.interpreter().command(packages, script));
    } catch (IOException e) {
      RESULTS.add("| " + client + " | failed | | " + e.toString().replaceAll("\\s+", " ") + " |");
      throw e;
    }
    judge(client.name(), Findings.parse(told), client.toldComments());
  }

  private static void judge(String name, Findings found, boolean toldComments) throws SQLException {
    Findings truth = truth();
    RESULTS.add(
        "| %s: %s | %s, %s | %s | %s events, %s rows joined, weights sum to %s |"
            .formatted(
                name,
                found.of("version"),
                found.of("views"),
                found.of("commented"),
                found.types(),
                found.of("distinct"),
                found.of("joined"),
                found.of("weighted")));
    found.haveRightTypes();
    found.agreeWith(truth);
    assertThat(found.of("commented")).isEqualTo(toldComments ? truth.of("views") : "0");
  }

  /** Asked of the contract's views, without a bridge of merged facts. */
  private static Findings truth() throws SQLException {
    Map<String, String> truth = new HashMap<>();
    truth.put("events", value("select count(distinct event_id) from reporting.article_event"));
    String taking = "select count(distinct event_id) from reporting.article_event_participant";
    truth.put("distinct", value(taking));
    truth.put("weighted", value(taking));
    truth.put("calendar", truth.get("events"));
    truth.put(
        "joined",
        value(
            "select count(distinct (event_id, participant_id, participant_role)) from reporting.article_event_participant"));
    truth.put("arabic", "الصين");
    truth.put("views", value("select count(*) from pg_views where schemaname = 'reporting'"));
    return new Findings(truth);
  }

  private static String value(String sql) throws SQLException {
    try (var connection = store.reader().getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Map<String, String> variables() {
    Address address = store.readerAddress();
    return Map.of(
        "PGHOST", "127.0.0.1",
        "PGPORT", address.jdbc().replaceAll(".*:(\\d+)/.*", "$1"),
        "PGDATABASE", "diwan",
        "PGUSER", String.valueOf(address.user()),
        "PGPASSWORD", String.valueOf(address.password()),
        "ODBC_DRIVER", Client.ODBC.toString(),
        "DIWAN_RELEASE", release.toString(),
        "DIWAN_SOURCES", Path.of("src/main/semantic/sources.yml").toAbsolutePath().toString(),
        "LC_ALL", "C.UTF-8");
  }

  private static void requireAll(Client client) {
    for (Path file : client.files()) {
      if (!Files.exists(file)) {
        skip(client, file + " is absent");
      }
    }
  }

  private static void skip(Client client, String why) {
    RESULTS.add("| " + client + " | skipped | | " + client.install() + " |");
    abort(client + " is skipped (" + why + "): " + client.install());
  }

  private static Path copied(String script) throws IOException {
    Path target = BUILD.resolve(script);
    try (InputStream in = BiClientsTest.class.getResourceAsStream("/bi/" + script)) {
      Files.write(target, java.util.Objects.requireNonNull(in).readAllBytes());
    }
    return target;
  }
}
