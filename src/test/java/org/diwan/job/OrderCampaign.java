package org.diwan.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.diwan.gazetteer.Seeds;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.testing.Fingerprint;
import org.diwan.testing.TestServer;

/**
 * Real articles in many orders, parted into runs and slices, read by one to four threads: one and
 * the same fingerprint. Prints the seed of each way; {@code crash.seed} starts another row of them.
 */
public final class OrderCampaign {
  private static final Seeds SEEDS = Seeds.builtIn();

  private final Reading reading;
  private final List<SourceItem> articles;
  private final long seed;

  private OrderCampaign(Reading reading, List<SourceItem> articles, long seed) {
    this.reading = reading;
    this.articles = articles;
    this.seed = seed;
  }

  /**
   * One line, which ends with the number of faults. Properties {@code crash.always} and {@code
   * crash.articles} (files, separated by commas; of the latter so many at random as {@code
   * crash.count} says), {@code crash.orders}, {@code crash.seed}.
   */
  public static String run() {
    long seed = Long.getLong("crash.seed", 1);
    List<Path> always = files("crash.always");
    Reading reading = Reading.of(SEEDS, LoadRequest.of(always));
    Set<String> refs = new HashSet<>();
    List<SourceItem> articles = new ArrayList<>(items(always, refs));
    List<SourceItem> more = items(files("crash.articles"), refs);
    Collections.shuffle(more, new Random(seed));
    articles.addAll(
        more.subList(0, Math.min(Integer.getInteger("crash.count", 2000), more.size())));
    return new OrderCampaign(reading, articles, seed).run(Integer.getInteger("crash.orders", 20));
  }

  private static List<Path> files(String property) {
    return Arrays.stream(System.getProperty(property, "seeds/articles").split(","))
        .map(Path::of)
        .toList();
  }

  /** Each ref once: of two texts under one ref the order would tell which is kept. */
  private static List<SourceItem> items(List<Path> files, Set<String> refs) {
    List<SourceItem> items = new ArrayList<>();
    Iterator<SourceItem> all = Reading.of(SEEDS, LoadRequest.of(files)).inputs().get();
    while (all.hasNext()) {
      SourceItem item = all.next();
      if (!(item instanceof ReadArticle article) || refs.add(article.article().ref())) {
        items.add(item);
      }
    }
    return items;
  }

  private String run(int orders) {
    Warehouse plain =
        new Warehouse(TestServer.running().database(TestServer.running().freshName()));
    new OrderTrial(0, 1, LoadRequest.DEFAULT_SLICE_SIZE, 2).load(plain, SEEDS, reading, articles);
    String expected = plain.fingerprint();
    System.out.printf(
        "%d articles, %d events, %d of several mentions%n",
        articles.size(),
        plain.count("warehouse.fact_event"),
        plain.count("warehouse.fact_event where mention_count > 1"));
    int equal = 0;
    for (int i = 1; i <= orders; i++) {
      equal += isEqual(OrderTrial.of(seed * 1000 + i), expected) ? 1 : 0;
    }
    return "%d articles in %d orders: %d faults".formatted(articles.size(), orders, orders - equal);
  }

  private boolean isEqual(OrderTrial trial, String expected) {
    String name = TestServer.running().freshName();
    Warehouse warehouse = new Warehouse(TestServer.running().database(name));
    List<String> findings = trial.load(warehouse, SEEDS, reading, articles);
    List<String> differences = Fingerprint.differences(warehouse.fingerprint(), expected);
    System.out.println(trial + " " + differences + " " + findings);
    if (differences.isEmpty()) {
      TestServer.running().drop(name);
    }
    return differences.isEmpty();
  }
}
