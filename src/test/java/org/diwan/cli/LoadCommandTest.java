package org.diwan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code load}, whole, against a database of its own. */
class LoadCommandTest {

  private static final String ARTICLE =
      "{\"id\":\"%s\",\"body\":\"التقى وزير الخارجية الصيني وانغ يي في بكين نظيره الإيراني عباس عراقجي.\"}\n";

  @TempDir Path folder;
  private String url = "";

  @BeforeEach
  void database() {
    url = TestServer.running().freshUrl();
  }

  @Test
  void loadsTheFiveArticlesAndFindsThemUnchangedAfterwards() {
    Typed first = load();
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .matches("(?s)Run 1 read 5 articles in .*: 5 loaded, 0 unchanged, 0 rejected\\.\nFound .*");
    assertThat(first.exitCode()).isZero();

    Typed second = load();
    assertThat(second.out()).contains("0 loaded, 5 unchanged, 0 rejected.");
    assertThat(second.exitCode()).isZero();
  }

  @Test
  void setsAsideWhatCannotBeRead() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.writeString(file, ARTICLE.formatted("a") + "no JSON\n" + ARTICLE.formatted("b"));
    Typed typed = load(file.toString());
    assertThat(typed.out()).contains("2 loaded, 0 unchanged, 1 rejected.");
    assertThat(typed.err()).startsWith("rejected " + file + ":2: ").hasLineCount(1);
    assertThat(typed.exitCode()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
  }

  @Test
  void sumsUpManyRejectsAfterTwenty() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.writeString(file, "no JSON\n".repeat(25));
    Typed typed = load(file.toString());
    assertThat(typed.err())
        .hasLineCount(21)
        .endsWith("rejected 5 more: all of them are in reporting.reject\n");
  }

  @Test
  void oneIsToldAsOne() throws IOException {
    Path file = Files.writeString(folder.resolve("news.jsonl"), ARTICLE.formatted("a"));
    assertThat(load(file.toString()).out())
        .startsWith("Run 1 read 1 article in ")
        .contains("\nFound 1 event, 0 agreements, 0 figures, ", "; 0 articles without a fact.");
    assertThat(typed("status").out()).contains("Holds    1 article, 1 event, 0 agreements, 0 fig");
  }

  @Test
  void readsStandardInput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(ARTICLE.formatted("a").getBytes(UTF_8)));
    try {
      assertThat(load("-").out()).contains("1 loaded, 0 unchanged, 0 rejected.");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void dryRunWritesNothing() throws SQLException {
    Typed typed = load("--dry-run");
    assertThat(typed.out()).startsWith("Dry run, nothing is written: read 5 articles");
    assertThat(typed.exitCode()).isZero();
    assertThat(number("select count(*) from audit.run")).isZero();
  }

  @Test
  void missingFolder() {
    assertUsage("there is no file or folder /no/such", "/no/such");
  }

  @Test
  void fileOfAnotherKind() throws IOException {
    Path file = Files.createFile(folder.resolve("news.pdf"));
    assertUsage("Not a .txt, .jsonl or .jsonl.gz file: " + file, file.toString());
  }

  @Test
  void sliceOfNothing() {
    assertUsage("--slice takes a number from 1 on, not 0", "--slice", "0");
  }

  @Test
  void seedsThatAreNotThere() {
    assertUsage("--seeds /no/such is no folder", "--seeds", "/no/such");
  }

  @Test
  void seedThatNoListIsCalled() throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("misplaced"));
    Files.writeString(seeds.resolve("people.csv"), "id\n");
    assertUsage(
        "--seeds: no list is called people.csv: name it like one of the program's, such as"
            + " reference/people.csv, or move it away",
        "--seeds",
        seeds.toString());
  }

  @Test
  void seedWithAnUnknownCode() throws IOException {
    Path people = Files.createDirectories(folder.resolve("seeds/reference")).resolve("people.csv");
    Files.writeString(
        people, "id,name_en,name_ar,aliases_ar,country_iso3\nsomebody,Somebody,فلان,,QQQ\n");
    Typed typed = load("--seeds", folder.resolve("seeds").toString());
    assertThat(typed.err()).startsWith("diwan: ").contains("people.csv:2:").hasLineCount(1);
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void anotherLoadIsRunning() throws SQLException {
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(x'646977616e'::bigint)");
      Typed typed = load();
      assertThat(typed.err()).startsWith("diwan: another load is running").hasLineCount(1);
      assertThat(typed.exitCode()).isEqualTo(ExitCode.BUSY);
    }
  }

  @Test
  void checkTellsWhatIsWrong() throws SQLException {
    load();
    Typed sound = typed("check");
    assertThat(sound.out()).contains("ok    evidence_is_a_slice").doesNotContain("FAIL");
    assertThat(sound.exitCode()).isZero();

    execute("update audit.run set articles_read = articles_read + 1");
    Typed broken = typed("check");
    assertThat(broken.out()).contains("FAIL  read_is_accounted_for: ");
    assertThat(broken.exitCode()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void checkTellsWhatIsHeldInOneNumber() {
    load();
    assertThat(typed("check", "--fingerprint").out())
        .containsPattern("\ndim_article 6 -?\\d+\n")
        .containsPattern("\nfingerprint [0-9a-f]{64}\n$");
  }

  @Test
  void statusTellsWhatThereIs() {
    assertThat(typed("status").out()).contains("Runs     none yet");
    load();
    assertThat(typed("status").out())
        .contains("Holds    5 articles, ")
        .contains("  1  ")
        .contains("COMPLETED  read 5 = loaded 5 + unchanged 0 + rejected 0");
  }

  private void assertUsage(String line, String... arguments) {
    Typed typed = load(arguments);
    assertThat(typed.err()).isEqualTo("diwan: " + line + "\n");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private Typed load(String... arguments) {
    return typed("load", arguments);
  }

  private Typed typed(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    all[1] = "--url";
    all[2] = url;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Typed.of(folder, all);
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
