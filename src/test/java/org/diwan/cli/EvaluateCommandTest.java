package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code evaluate} on one invented article. */
class EvaluateCommandTest {
  private static final String TEXT = "بلغت قيمة الصفقة 5 ملايين دولار.";
  private static final String GOLD =
      """
      {"article_ref": "a1", "published_on": null, "participants": [], "events": [], "agreements": [],
       "figures": [{"value": 5000000, "high": null, "kind": "MONEY", "unit": "USD",
                    "status": "ACTUAL", "qualifier": "EXACT"}]}
      """;

  @TempDir Path folder;
  private Path gold = Path.of("");

  @BeforeEach
  void annotate() throws IOException {
    gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(gold.resolve("a1.json"), GOLD);
  }

  @Test
  void findsTheArticlesBesideTheAnnotations() throws IOException {
    Files.writeString(
        folder.resolve("articles.jsonl"), "{\"id\":\"a1\",\"body\":\"" + TEXT + "\"}\n");
    Path json = folder.resolve("score.json");

    Typed typed = evaluate("--json", json.toString());

    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .startsWith("1 annotated articles, 0 of them not read\n")
        .containsPattern("figures +1.000 +1.000 +1.000 +1 +1\n")
        .containsPattern("figure.money +1.000 +1.000 +1.000 +1 +1\n")
        .containsPattern("By confidence +right +found +of all\n");
    JsonNode score = JsonMapper.shared().readTree(Files.readString(json));
    assertThat(score.at("/figures/f1").asDouble()).isOne();
    assertThat(score.at("/by rule/figure.money/found").asInt()).isOne();
    assertThat(folder.resolve(".diwan")).as("a store for the sake of a file").doesNotExist();
  }

  @Test
  void correctionsCountAsRead() throws IOException {
    Files.writeString(
        folder.resolve("articles.jsonl"), "{\"id\":\"a1\",\"body\":\"" + TEXT + "\"}\n");
    Path seeds = folder.resolve("seeds");
    Files.createDirectories(seeds.resolve("corrections"));
    Files.writeString(
        seeds.resolve("corrections/values.csv"),
        "article_ref,fact,type,words,attribute,value,note\na1,FIGURE,MONEY,,value,7,\n");

    Typed typed = evaluate("--seeds", seeds.toString());

    assertThat(typed.err()).isEqualTo("note: corrected by corrections/values.csv:2\n");
    assertThat(typed.out()).containsPattern("figures +0.000 +0.000 +0.000 +1 +1\n");
  }

  @Test
  void asksTheStoreWhereNoArticlesLieBeside() {
    Typed typed = evaluate("--url", TestServer.running().freshUrl());

    assertThat(typed.err())
        .startsWith("diwan: no articles.jsonl lies in or beside " + gold + ", and the store holds");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private Typed evaluate(String... more) {
    String[] all = new String[more.length + 3];
    all[0] = "evaluate";
    all[1] = "--gold";
    all[2] = gold.toString();
    System.arraycopy(more, 0, all, 3, more.length);
    return Typed.of(folder, all);
  }
}
