package org.diwan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diwan.source.SourceItem.ReadArticle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The day of publication of every annotated article, where the annotations lie beside the project.
 */
class SharedPublishedTest {
  private static final Path SHARED = Path.of("..", "shared");

  @Test
  void agreesWithTheAnnotators() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "no annotated articles in ../shared: nothing to compare");
    Map<String, String> gold = new TreeMap<>();
    readGold(SHARED.resolve("eval/gold"), gold);
    readGold(SHARED.resolve("eval/dev/gold"), gold);
    assertThat(read()).isEqualTo(gold);
  }

  private static Map<String, String> read() {
    Map<String, String> days = new TreeMap<>();
    List<SourceItem> items =
        Sources.read(
            Sources.source(), SHARED.resolve("seeds"), SHARED.resolve("eval/dev/articles.jsonl"));
    for (SourceItem item : items) {
      ReadArticle read = (ReadArticle) item;
      days.put(read.article().ref(), String.valueOf(read.article().publishedOn()));
    }
    return days;
  }

  private static void readGold(Path folder, Map<String, String> days) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(SharedPublishedTest::json)
          .forEach(article -> days.put(article.get("article_ref").asString(), day(article)));
    }
  }

  private static JsonNode json(Path file) {
    try {
      return JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String day(JsonNode article) {
    JsonNode day = article.get("published_on");
    return day == null || day.isNull() ? "null" : day.asString();
  }
}
