package org.diwan.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a load leaves for those who did not watch it: {@code --summary} and {@code --metrics}. */
class RunAccountsTest {

  private static final String ARTICLE =
      "{\"id\":\"a\",\"body\":\"التقى وزير الخارجية الصيني وانغ يي في بكين نظيره الإيراني عباس عراقجي.\"}\n";

  private static final String LAST_SUCCESS = "diwan_load_last_success_timestamp_seconds";

  /** A sample of the text exposition format. */
  private static final Pattern SAMPLE =
      Pattern.compile(
          "([a-z_]+)(\\{[a-z]+=\"[^\"\\\\]*\"(,[a-z]+=\"[^\"\\\\]*\")*})? (\\d+(\\.\\d+)?(E\\d+)?)");

  @TempDir Path folder;
  private Path told = Path.of("");
  private String url = "";

  @BeforeEach
  void database() throws IOException {
    url = TestServer.running().freshUrl();
    told = Files.createDirectory(folder.resolve("told"));
  }

  @Test
  void ofALoadWithRejects() throws IOException {
    Path news = folder.resolve("news.jsonl");
    Files.writeString(news, ARTICLE + "no JSON\n");
    long before = Instant.now().getEpochSecond();

    assertThat(load(news.toString()).exitCode()).isEqualTo(ExitCode.DONE_WITH_REJECTS);

    assertThat(summary())
        .startsWith("# Diwan: run 1 done, with rejects\n")
        .contains("| read | 2 |", "| loaded | 1 |", "| rejected | 1 |", "| BAD_JSON | 1 |")
        .contains("    " + news + ":2: BAD_JSON: ", "| events | 1 | 0 | 0 |")
        .containsPattern("\\n\\d+ run: 0 failed, 0 to look at\\.\\n")
        .containsPattern("after \\d+\\.\\d s; Diwan \\d");
    assertThat(metrics())
        .containsEntry("diwan_load_succeeded", 1.0)
        .containsEntry("diwan_load_articles{outcome=\"loaded\"}", 1.0)
        .containsEntry("diwan_load_articles{outcome=\"rejected\"}", 1.0)
        .containsEntry("diwan_load_rejects{reason=\"BAD_JSON\"}", 1.0)
        .containsEntry("diwan_load_rejects{reason=\"NO_ID\"}", 0.0)
        .containsEntry("diwan_load_facts{kind=\"events\"}", 1.0)
        .containsEntry("diwan_load_changes{change=\"ADDED\",kind=\"EVENT\"}", 1.0)
        .containsEntry("diwan_load_checks_failed", 0.0);
    assertThat(metrics().get(LAST_SUCCESS)).isGreaterThanOrEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"late.jsonl", "inbox"})
  void aLoadToWhichNothingCameSaysSo(String input) throws IOException {
    Files.createDirectory(folder.resolve("inbox"));
    Files.createFile(folder.resolve("late.jsonl"));
    String line = "no article in " + folder.resolve(input) + ": is the delivery late?\n";

    Typed typed = load(folder.resolve(input).toString());

    assertThat(typed.exitCode()).isZero();
    assertThat(typed.err()).isEqualTo("note: " + line);
    assertThat(summary()).startsWith("# Diwan: run 1 done\n").contains("\n    " + line);
  }

  @Test
  void leavesNoOtherFile() throws IOException {
    load();
    try (var files = Files.list(told)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aLoadThatFailedKeepsTheLastSuccess() throws IOException {
    Files.writeString(told.resolve("diwan.prom"), LAST_SUCCESS + " 1234567890\n");
    url = "jdbc:postgresql://127.0.0.1:1/nowhere";

    Typed typed = load();

    assertThat(typed.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(summary())
        .startsWith("# Diwan: the load failed\n")
        .contains("    " + typed.err().strip().substring("diwan: ".length()));
    assertThat(metrics())
        .containsEntry("diwan_load_succeeded", 0.0)
        .containsEntry(LAST_SUCCESS, 1234567890.0)
        .doesNotContainKey("diwan_load_articles{outcome=\"loaded\"}");
  }

  @Test
  void failedChecksAreTold() throws IOException, SQLException {
    load();
    Double success = metrics().get(LAST_SUCCESS);
    execute("update audit.run set articles_read = articles_read + 1");

    assertThat(load().exitCode()).isEqualTo(ExitCode.FAILED);

    assertThat(summary())
        .startsWith("# Diwan: run 2 failed its checks\n")
        .contains("run: 1 failed, ", "    read_is_accounted_for: ");
    assertThat(metrics())
        .containsEntry("diwan_load_succeeded", 0.0)
        .containsEntry("diwan_load_checks_failed", 1.0)
        .containsEntry(LAST_SUCCESS, success);
  }

  @Test
  void aLoadThatWasRefusedLeavesTheAccountToTheOther() throws SQLException {
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(x'646977616e'::bigint)");
      assertThat(load().exitCode()).isEqualTo(ExitCode.BUSY);
    }
    assertThat(told).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsNotThereIsToldBeforeTheLoad() {
    Path nowhere = folder.resolve("no/such.md");
    Typed typed = Typed.of(folder, "load", "--url", url, "--summary", nowhere.toString());
    assertThat(typed.err())
        .isEqualTo(
            "diwan: --summary %s: no folder to write into: %s\n"
                .formatted(nowhere, nowhere.getParent()));
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aDryRunIsNoLoad() {
    Typed typed = load("--dry-run");
    assertThat(typed.err())
        .isEqualTo("diwan: --summary and --metrics tell of a load, and --dry-run is none\n");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private Typed load(String... more) {
    String summary = told.resolve("summary.md").toString();
    String metrics = told.resolve("diwan.prom").toString();
    List<String> all =
        new ArrayList<>(List.of("load", "--url", url, "--summary", summary, "--metrics", metrics));
    all.addAll(List.of(more));
    return Typed.of(folder, all.toArray(String[]::new));
  }

  private String summary() throws IOException {
    return Files.readString(told.resolve("summary.md"));
  }

  /** Samples by name and labels; what breaks the format, or comes twice, breaks the test. */
  private Map<String, Double> metrics() throws IOException {
    String text = Files.readString(told.resolve("diwan.prom"));
    assertThat(text).endsWith("\n");
    return text.lines()
        .filter(line -> !line.startsWith("# "))
        .map(SAMPLE::matcher)
        .peek(sample -> assertThat(sample.matches()).as("a sample: %s", sample).isTrue())
        .peek(sample -> assertThat(text).contains("# TYPE " + sample.group(1) + " gauge\n"))
        .collect(
            toMap(
                sample -> sample.group().substring(0, sample.start(4) - 1),
                sample -> Double.valueOf(sample.group(4))));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
