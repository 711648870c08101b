package org.diwan.judge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItems;
import org.diwan.store.Store;
import org.diwan.store.StoreOptions;

/**
 * Whether one story told by two outlets is one event in the warehouse. Which articles tell one
 * story is found without the program: by all the runs of eight words that two of them share. Then
 * the first event with two known sides of the one is laid beside that of the other. Also draws
 * pairs of mentions, merged and not, for people to judge.
 *
 * <pre>
 * mvn -q -Psame-story test-compile -Dstory.articles=news.jsonl.gz -Dstory.home=DIR -Dstory.seed=7
 * </pre>
 *
 * <p>An empty home is loaded first, a loaded one is taken as it is. {@code same_story.csv} lists
 * the pairs of articles, {@code merges.csv} the pairs drawn, both without text; {@code merges.txt}
 * shows them with their sentences and is for the judges only.
 */
public final class SameStory {
  /** Runs in common: less is a formula or a quotation. */
  private static final int LEAST = 20;

  /** Share of the shorter text's runs: less is another story with some background in common. */
  private static final double LEAST_SHARE = 0.5;

  private final Path target = Path.of(System.getProperty("story.target", "target"));
  private final Map<String, String> texts = new HashMap<>();
  private final SharedRuns runs = new SharedRuns();

  private SameStory() {}

  /** Takes no arguments, but the system properties above. */
  public static void main(String[] args) throws IOException {
    Path articles = Path.of(System.getProperty("story.articles", ""));
    if (!Files.isRegularFile(articles)) {
      System.out.println("no articles: -Dstory.articles=FILE names them; nothing is measured");
      return;
    }
    SameStory check = new SameStory();
    check.read(articles);
    Path home = Path.of(System.getProperty("story.home", "target/same-story"));
    try (Store store = Store.open(StoreOptions.embedded(home))) {
      if (ToldEvent.count(store.writer()) == 0) {
        LoadRequest request = LoadRequest.of(List.of(articles));
        Loading.run(store.writer(), Seeds.builtIn(), request, Progress.silent());
      }
      List<ToldEvent> told = ToldEvent.all(store.writer());
      check.compare(told);
      check.draw(told, Long.getLong("story.seed", 1), Integer.getInteger("story.pairs", 200));
    }
  }

  private void read(Path file) {
    Seeds seeds = Seeds.builtIn();
    ArticleSource source = new ArticleSource(seeds, Gazetteer.read(seeds)::place);
    try (SourceItems items = source.open(List.of(file))) {
      while (items.hasNext()) {
        if (items.next() instanceof SourceItem.ReadArticle item
            && texts.putIfAbsent(item.article().ref(), item.article().text()) == null) {
          runs.add(item.article().ref(), item.article().text());
        }
      }
    }
  }

  private void compare(List<ToldEvent> told) throws IOException {
    List<SharedRuns.Pair> stories = runs.pairs(LEAST, LEAST_SHARE);
    LeadPairs leads = new LeadPairs(told, texts);
    Map<LeadPairs.Outcome, Integer> counts = new TreeMap<>();
    try (PrintWriter csv = writer("same_story.csv")) {
      csv.println(LeadPairs.HEADING);
      for (SharedRuns.Pair pair : stories) {
        counts.merge(leads.outcome(pair), 1, Integer::sum);
        csv.println(leads.row(pair));
      }
    }
    print("%d articles, %d pairs of one story: %s", runs.articles(), stories.size(), counts);
    print("lead events of one type in one record: %s", leads.share(stories, pair -> true));
    print("of those told in the same words: %s", leads.share(stories, leads::areToldAlike));
    compareShared(stories, new SharedLeads(told));
  }

  private void compareShared(List<SharedRuns.Pair> stories, SharedLeads leads) throws IOException {
    Map<SharedLeads.Outcome, Integer> counts = new TreeMap<>();
    try (PrintWriter csv = writer("shared_leads.csv")) {
      csv.println(SharedLeads.HEADING);
      for (SharedRuns.Pair pair : stories) {
        counts.merge(leads.outcome(pair), 1, Integer::sum);
        csv.println(leads.row(pair));
      }
    }
    int one = counts.getOrDefault(SharedLeads.Outcome.ONE_RECORD, 0);
    int all = one + counts.getOrDefault(SharedLeads.Outcome.TWO_RECORDS, 0);
    print("shared lead events: %s", counts);
    print("in one record: %d of %d, %.1f %%", one, all, 100.0 * one / Math.max(1, all));
  }

  private void draw(List<ToldEvent> told, long seed, int count) throws IOException {
    try (PrintWriter csv = writer("merges.csv");
        PrintWriter text = writer("merges.txt")) {
      csv.println(MentionPair.HEADING);
      int number = 0;
      for (MentionPair pair : MentionPair.draw(told, count, new Random(seed))) {
        number++;
        csv.println(pair.row(number));
        text.println(pair.page(number, texts));
      }
    }
    print("seed %d: merges.csv and merges.txt in %s", seed, target);
  }

  private PrintWriter writer(String name) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(target.resolve(name), StandardCharsets.UTF_8));
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
