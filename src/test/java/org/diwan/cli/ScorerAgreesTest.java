package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code evaluate} counts as the scorer of the fact contract does, which asks the views of a
 * warehouse. Both lie beside the project; without them, python3 or psql the test is skipped. The
 * numbers of facts are compared too: one fact more or less is no rounding.
 */
class ScorerAgreesTest {
  private static final Path EVAL = Path.of("..", "shared", "eval");
  private static final Path GOLD = EVAL.resolve("dev/gold");
  private static final double SLACK = 0.005;

  @TempDir Path folder;

  @BeforeEach
  void isThere() {
    assumeTrue(
        Files.isExecutable(EVAL.resolve("score")) && Files.isDirectory(GOLD),
        "no scorer and annotated articles in " + EVAL + ": nothing to compare with");
    assumeTrue(runs("python3") && runs("psql"), "the scorer needs python3 and psql");
  }

  @Test
  void onTheSameArticlesInAWarehouse() throws Exception {
    String url = TestServer.running().freshUrl();
    String articles = EVAL.resolve("dev/articles.jsonl").toString();
    assertThat(Typed.of(folder, "load", "--url", url, articles).exitCode()).isZero();

    Map<String, Double> wanted = new TreeMap<>();
    numbers("", score(url), wanted);
    Map<String, Double> counted = new TreeMap<>();
    numbers("", evaluate(url), counted);

    assertThat(counted.keySet()).containsAll(wanted.keySet());
    wanted.forEach(
        (key, value) -> assertThat(counted.get(key)).as(key).isCloseTo(value, within(SLACK)));
  }

  private JsonNode score(String url) throws IOException, InterruptedException {
    Path json = folder.resolve("score.json");
    Path said = folder.resolve("score.txt");
    int exitCode =
        new ProcessBuilder(
                "python3",
                EVAL.resolve("score").toString(),
                "--dsn",
                url.replace("jdbc:", ""),
                "--gold",
                GOLD.toString(),
                "--json",
                json.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    assertThat(exitCode).as(Files.readString(said)).isZero();
    return JsonMapper.shared().readTree(Files.readString(json));
  }

  /** Of the texts that the store holds: the annotations lie apart from the articles. */
  private JsonNode evaluate(String url) throws IOException {
    Path gold = Files.createDirectories(folder.resolve("alone/gold"));
    try (var files = Files.list(GOLD)) {
      for (Path file : files.toList()) {
        Files.copy(file, gold.resolve(file.getFileName()));
      }
    }
    Path json = folder.resolve("evaluate.json");
    Typed typed =
        Typed.of(
            folder, "evaluate", "--gold", gold.toString(), "--url", url, "--json", json.toString());
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    return JsonMapper.shared().readTree(Files.readString(json));
  }

  private static void numbers(String path, JsonNode node, Map<String, Double> found) {
    if (node.isNumber()) {
      found.put(path, node.asDouble());
    }
    node.properties()
        .forEach(child -> numbers(path + "/" + child.getKey(), child.getValue(), found));
  }

  private static boolean runs(String program) {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
