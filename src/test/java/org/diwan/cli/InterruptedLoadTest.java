package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diwan.testing.ForkedProgram;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A load that a scheduler ends before its time. */
@Timeout(120)
class InterruptedLoadTest {

  private static final int ARTICLES = 400;

  @TempDir Path folder;

  @Test
  void endsBetweenSlicesAndGoesOnThere() throws Exception {
    Path news = Files.writeString(folder.resolve("news.jsonl"), articles());
    String url = TestServer.running().freshUrl();
    try (ForkedProgram load =
        ForkedProgram.start(
            folder, Map.of(), "load", "--url", url, "--slice", "4", news.toString())) {
      waitFor(url, load, "exists (select from audit.run_slice)");
      load.terminate();
      assertThat(load.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(load.errors())
          .endsWith("diwan: interrupted: the same load, started again, goes on where it stood\n");
    }

    Typed again = Typed.of(folder, "load", "--url", url, "--slice", "4", news.toString());

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).startsWith("Run 1, gone on with, read 400 articles");
  }

  /** Nothing comes on its standard input, which stays open. */
  @Test
  void saysThatNothingWasLoadedYet() throws Exception {
    String url = TestServer.running().freshUrl();
    try (ForkedProgram load = ForkedProgram.start(folder, Map.of(), "load", "--url", url, "-")) {
      waitFor(url, load, "exists (select from audit.run)");
      load.terminate();
      assertThat(load.exitCode()).isEqualTo(130);
      assertThat(load.errors())
          .endsWith("diwan: stopped before it loaded anything; type it again\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void rebuildSaysThatItGoesOn(String signal) throws Exception {
    assumeFalse(signal.equals("INT") && isIgnored(), "a shell's background job ignores SIGINT");
    Path news = Files.writeString(folder.resolve("news.jsonl"), articles());
    String url = TestServer.running().freshUrl();
    assertThat(Typed.of(folder, "load", "--url", url, news.toString()).exitCode()).isZero();
    Path seeds = folder.resolve("seeds");
    Files.createDirectories(seeds.resolve("lexicon"));
    Files.writeString(seeds.resolve("lexicon/sport_words.csv"), "form_ar\nكرة\n");
    String[] typed = {"rebuild", "--url", url, "--slice", "2", "--seeds", seeds.toString()};
    try (ForkedProgram rebuild = ForkedProgram.start(folder, Map.of(), typed)) {
      waitFor(url, rebuild, "exists (select from audit.run_slice where run_id = 2)");
      rebuild.signal(signal);
      assertThat(rebuild.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(rebuild.errors())
          .endsWith(
              "diwan: interrupted: the same rebuild, started again, goes on where it stood\n");
    }

    Typed again = Typed.of(folder, typed);

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).startsWith("Run 2, gone on with, read 400 articles");
  }

  /** Whether this process, and so whatever it starts, was told to ignore SIGINT, signal 2. */
  private static boolean isIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String mask =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring(line.lastIndexOf('\t') + 1))
            .findFirst()
            .orElse("0");
    return (Long.parseUnsignedLong(mask, 16) & 1 << 1) != 0;
  }

  private static String articles() {
    return IntStream.range(0, ARTICLES)
        .mapToObj(
            "{\"id\":\"a%d\",\"body\":\"زار الرئيس الصيني شي جين بينغ فيتنام.\"}\n"::formatted)
        .collect(Collectors.joining());
  }

  private static void waitFor(String url, ForkedProgram load, String what)
      throws SQLException, InterruptedException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      while (!found(statement, what) && load.isAlive()) {
        Thread.sleep(50);
      }
    }
  }

  private static boolean found(Statement statement, String what) throws SQLException {
    try (ResultSet row = statement.executeQuery("select " + what)) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
