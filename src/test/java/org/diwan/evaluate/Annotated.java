package org.diwan.evaluate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.ArticleFacts;

/**
 * Annotated articles that lie beside the project; tests that need them are skipped without them.
 *
 * @param facts as read, by article ref
 */
record Annotated(List<Gold> gold, Map<String, ArticleFacts> facts) {
  private static final Path SHARED = Path.of("..", "shared");

  /** One for all tests: the lexicon takes longer to load than the articles to read. */
  static final AnnotatedArticles READER = new AnnotatedArticles(Seeds.builtIn());

  static Annotated seeds() {
    return read("eval/gold", "seeds");
  }

  static Annotated dev() {
    return read("eval/dev/gold", "eval/dev/articles.jsonl");
  }

  /**
   * Of the 20,000 articles, whose annotations are kept here.
   *
   * @param folder {@code learned}: rules were mended with them at hand; {@code unseen}: with no
   *     look at them
   */
  static Annotated ofThePress(String folder) {
    return read(Path.of("src/test/resources/annotated", folder), "eval/corpus/news-20k.jsonl.gz");
  }

  private static Annotated read(String goldFolder, String texts) {
    return read(SHARED.resolve(goldFolder), texts);
  }

  private static Annotated read(Path goldFolder, String texts) {
    assumeTrue(
        Files.isDirectory(goldFolder) && Files.exists(SHARED.resolve(texts)),
        "no annotated articles in ../shared/" + texts + ": nothing to compare with");
    try {
      List<Gold> gold = GoldFolder.read(goldFolder);
      return new Annotated(gold, READER.read(gold, List.of(SHARED.resolve(texts))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Scores score() {
    return Evaluation.score(gold, facts);
  }
}
