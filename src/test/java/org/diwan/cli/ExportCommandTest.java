package org.diwan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code export} over the five articles. */
class ExportCommandTest {
  private static final CSVFormat WITH_HEADER =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir static Path folder;
  private static String url = "";
  private static Path release;
  private static DSLContext database;

  @BeforeAll
  static void export() {
    url = TestServer.running().freshUrl();
    database = DSL.using(url);
    assertThat(Typed.of(folder, "load", "--url", url).exitCode()).isZero();
    Typed typed = typed("one");
    assertThat(typed.err()).isEmpty();
    assertThat(typed.exitCode()).isZero();
    release = released("one");
    assertThat(typed.out()).startsWith("The release: " + release + " (");
  }

  @Test
  void holdsEveryViewWithEveryRow() throws IOException {
    List<String> views =
        database
            .fetchValues("select viewname::text from pg_views where schemaname = 'reporting'")
            .stream()
            .map(String::valueOf)
            .toList();
    List<CSVRecord> listed = records(release.resolve("views.csv"));

    assertThat(listed)
        .extracting(view -> view.get("view"))
        .containsExactlyInAnyOrderElementsOf(views);
    for (CSVRecord view : listed) {
      String name = view.get("view");
      int rows = database.fetchCount(DSL.table(DSL.name("reporting", name)));
      assertThat(view.get("rows")).as(name).isEqualTo(String.valueOf(rows));
      assertThat(records(release.resolve(view.get("file")))).as(name).hasSize(rows);
      assertThat(view.get("comment")).as(name).startsWith("Grain: one row per ");
    }
  }

  @Test
  void checksumsAreThoseOfEveryFile() throws IOException, NoSuchAlgorithmException {
    StringBuilder expected = new StringBuilder();
    try (Stream<Path> files = Files.list(release)) {
      for (Path file : files.sorted().toList()) {
        if (!file.endsWith("SHA256SUMS")) {
          byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          expected.append(HexFormat.of().formatHex(digest)).append("  ");
          expected.append(file.getFileName()).append('\n');
        }
      }
    }
    assertThat(Files.readString(release.resolve("SHA256SUMS")).lines())
        .hasSizeGreaterThan(20)
        .containsExactlyInAnyOrderElementsOf(expected.toString().lines().toList());
  }

  @Test
  void dictionarySaysWhatTheDatabaseSays() throws IOException {
    List<CSVRecord> columns = records(release.resolve("dictionary.csv"));
    int there =
        database.fetchCount(
            DSL.table("information_schema.columns"), DSL.condition("table_schema = 'reporting'"));
    assertThat(columns).hasSize(there).allMatch(column -> !column.get("comment").isBlank());

    CSVRecord day =
        columns.stream()
            .filter(column -> column.get("view").equals("article"))
            .filter(column -> column.get("column").equals("published_on"))
            .findFirst()
            .orElseThrow();
    assertThat(day.get("type")).isEqualTo("date");
    CSVRecord first = records(release.resolve("article.csv")).getFirst();
    assertThat(first.get(Integer.parseInt(day.get("position")) - 1))
        .isEqualTo(first.get("published_on"));
  }

  @Test
  void textIsWholeAndPageTellsVersionAndRun() throws IOException {
    for (CSVRecord article : records(release.resolve("article_text.csv"))) {
      Object held =
          database.fetchValue(
              "select text from reporting.article_text where article_ref = ?",
              article.get("article_ref"));
      assertThat(article.get("text")).isEqualTo(held);
    }
    String version = Typed.of(folder, "--version").out().strip();
    assertThat(Files.readString(release.resolve("README.md")))
        .contains("What " + version + " held at 20", "Z after run 1:", "| `article.csv` | 5 | ");
  }

  @Test
  void packedHoldsTheSame() throws IOException {
    assertThat(typed("packed", "--gzip").exitCode()).isZero();
    Path packed = released("packed").resolve("article_event.csv.gz");
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertThat(new String(in.readAllBytes(), UTF_8))
          .isEqualTo(Files.readString(release.resolve("article_event.csv")));
    }
  }

  @Test
  void aReleaseThatIsThereStaysAsItIs() throws IOException {
    String before = Files.readString(release.resolve("SHA256SUMS"));
    Typed typed = typed("one");
    assertThat(typed.err())
        .isEqualTo(
            "diwan: " + release + " is there already: move it away, or give another folder\n");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(Files.readString(release.resolve("SHA256SUMS"))).isEqualTo(before);
  }

  @Test
  void whatBreaksOffLeavesNothing() throws IOException {
    String broken = TestServer.running().freshUrl();
    DSL.using(broken).execute("create view reporting.broken as select 1 / 0 as never");
    Path parent = folder.resolve("broken");
    Typed typed = Typed.of(folder, "export", parent.toString(), "--url", broken);
    assertThat(typed.err()).hasLineCount(1).contains("division by zero");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
    try (Stream<Path> left = Files.list(parent)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void theReaderOfAStoreMayExport() throws IOException {
    String home = folder.resolve("home").toString();
    assertThat(Typed.of(folder, "load", "--home", home).exitCode()).isZero();
    Path parent = folder.resolve("own");
    Typed typed = Typed.of(folder, "export", parent.toString(), "--home", home);
    assertThat(typed.err()).isEmpty();
    assertThat(Files.readString(released("own").resolve("article_event.csv")))
        .isEqualTo(Files.readString(release.resolve("article_event.csv")));
  }

  private static Typed typed(String parent, String... options) {
    Stream<String> command = Stream.of("export", folder.resolve(parent).toString(), "--url", url);
    return Typed.of(folder, Stream.concat(command, Stream.of(options)).toArray(String[]::new));
  }

  private static Path released(String parent) {
    return folder.resolve(parent).resolve("diwan-" + LocalDate.now(ZoneId.systemDefault()));
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    return WITH_HEADER.parse(new StringReader(Files.readString(file))).getRecords();
  }
}
