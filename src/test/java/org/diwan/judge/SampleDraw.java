package org.diwan.judge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.diwan.extract.ArticleReader;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItems;

/**
 * Draws facts at random from a file of articles, for people to judge: {@code sample.csv} says which
 * and holds no text, {@code sample.txt} shows each with its sentence and is for the judges only.
 *
 * <pre>
 * mvn -q -Pjudge test-compile -Djudge.articles=news.jsonl.gz -Djudge.seed=7
 * </pre>
 */
public final class SampleDraw {
  private static final Map<Drawn.Kind, Integer> SIZES =
      new EnumMap<>(
          Map.of(Drawn.Kind.EVENT, 100, Drawn.Kind.AGREEMENT, 50, Drawn.Kind.FIGURE, 100));

  private final List<Drawn> found = new ArrayList<>();

  private SampleDraw() {}

  /** Takes no arguments, but the system properties above. */
  public static void main(String[] args) throws IOException {
    long seed = Long.getLong("judge.seed", 1);
    Path target = Path.of(System.getProperty("judge.target", "target"));
    SampleDraw draw = new SampleDraw();
    draw.read(Path.of(System.getProperty("judge.articles", "")));
    draw.write(target, new Random(seed));
    System.out.printf("seed %d: %s and sample.txt%n", seed, target.resolve("sample.csv"));
  }

  private void read(Path file) {
    Seeds seeds = Seeds.builtIn();
    ArticleReader reader = new ArticleReader(seeds);
    ArticleSource source = new ArticleSource(seeds, Gazetteer.read(seeds)::place);
    try (SourceItems items = source.open(List.of(file))) {
      while (items.hasNext()) {
        if (items.next() instanceof SourceItem.ReadArticle item) {
          found.addAll(Drawn.of(reader.read(item.article())));
        }
      }
    }
  }

  private void write(Path target, Random random) throws IOException {
    try (PrintWriter csv = writer(target.resolve("sample.csv"));
        PrintWriter text = writer(target.resolve("sample.txt"))) {
      csv.println(Drawn.HEADING);
      int number = 0;
      for (Drawn fact : drawn(random)) {
        number++;
        csv.println(fact.row(number));
        text.println(fact.page(number));
      }
    }
  }

  private List<Drawn> drawn(Random random) {
    Collections.shuffle(found, random);
    return SIZES.entrySet().stream()
        .flatMap(
            size -> found.stream().filter(f -> f.kind() == size.getKey()).limit(size.getValue()))
        .toList();
  }

  private static PrintWriter writer(Path file) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }
}
