package org.diwan.evaluate.swap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.diwan.evaluate.AnnotatedArticles;
import org.diwan.evaluate.Evaluation;
import org.diwan.evaluate.Gold;
import org.diwan.evaluate.GoldFolder;
import org.diwan.evaluate.Scores;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.ArticleFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Annotated articles beside the project, and their variants. */
final class Library {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Seeds SEEDS = Seeds.builtIn();
  private static final World WORLD = new World(SEEDS);
  private static final AnnotatedArticles READER = new AnnotatedArticles(SEEDS);

  private final List<Scene> scenes = new ArrayList<>();
  private final Scores plain;

  private Library(List<RawArticle> articles, Path texts) {
    List<Gold> gold = articles.stream().map(RawArticle::gold).toList();
    Map<String, ArticleFacts> facts = READER.read(gold, List.of(texts));
    this.plain = Evaluation.score(gold, facts);
    articles.forEach(raw ->
        scenes.add(
            new Scene(
                WORLD, raw, Objects.requireNonNull(facts.get(raw.gold().articleRef())).article())));
  }

  static Library seeds() throws IOException {
    List<RawArticle> articles = new ArrayList<>();
    for (Gold gold : gold("eval/gold")) {
      Path file = SHARED.resolve("seeds").resolve(gold.articleRef() + ".txt");
      articles.add(RawArticle.ofText(gold, file));
    }
    return new Library(articles, SHARED.resolve("seeds"));
  }

  static Library dev() throws IOException {
    Map<String, Gold> gold = new HashMap<>();
    gold("eval/dev/gold").forEach(article -> gold.put(article.articleRef(), article));
    Path file = SHARED.resolve("eval/dev/articles.jsonl");
    List<RawArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = JsonMapper.shared().readTree(line);
      articles.add(
          RawArticle.ofJson(Objects.requireNonNull(gold.get(json.get("id").asString())), json));
    }
    return new Library(articles, file);
  }

  private static List<Gold> gold(String folder) throws IOException {
    assumeTrue(
        Files.isDirectory(SHARED.resolve(folder)),
        "no annotated articles in ../shared/" + folder + ": nothing to swap");
    return GoldFolder.read(SHARED.resolve(folder));
  }

  /** The score of the articles as they are. */
  Scores plain() {
    return plain;
  }

  /** The score of one variant of each article, written into a folder on its way. */
  Scores swapped(Swaps swaps, long seed, Path folder) throws IOException {
    Random random = new Random(seed);
    List<Gold> gold = new ArrayList<>();
    Files.createDirectories(folder);
    for (Scene scene : scenes) {
      Variant variant = new Variant(WORLD, scene, swaps, random);
      variant.write(folder);
      gold.add(variant.gold());
    }
    return Evaluation.score(gold, READER.read(gold, List.of(folder)));
  }

  /** How much can be swapped at all. */
  String account() {
    return "%d articles: %d of %d countries and %d of %d named people can be swapped"
        .formatted(
            scenes.size(),
            scenes.stream().mapToInt(scene -> scene.swappable.size()).sum(),
            scenes.stream().mapToInt(scene -> scene.present.size()).sum(),
            scenes.stream().mapToInt(scene -> scene.people.size()).sum(),
            scenes.stream()
                .flatMap(scene -> scene.article.gold().participants().stream())
                .filter(p -> p.kind() == org.diwan.model.ParticipantKind.PERSON)
                .filter(p -> !p.namesAr().isEmpty())
                .count());
  }
}
