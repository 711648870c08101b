package org.diwan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.testing.Fingerprint;
import org.diwan.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The five source articles and a reprint of each, read by the rules that are shipped, in any order.
 */
class SeedOrderTest {
  private static final Seeds SEEDS = Seeds.builtIn();

  private static Reading reading;
  private static List<SourceItem> articles = List.of();
  private static String prepared = "";
  private static String inOrder = "";

  @BeforeAll
  static void inOneRun() {
    reading = Reading.of(SEEDS, LoadRequest.of(List.of(Path.of("seeds/articles"))));
    articles = withReprints();
    prepared = TestServer.running().freshName();
    Warehouse reference = new Warehouse(TestServer.running().database(prepared));
    new OrderTrial(0, 1, 1, 1).load(reference, SEEDS, reading, List.of());
    inOrder = loaded(new OrderTrial(0, 1, 1000, 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void shuffled(long seed) {
    assertThat(Fingerprint.differences(loaded(OrderTrial.of(seed)), inOrder)).isEmpty();
  }

  private static String loaded(OrderTrial trial) {
    String copy = TestServer.running().copy(prepared);
    Warehouse warehouse = new Warehouse(TestServer.running().database(copy));
    assertThat(trial.load(warehouse, SEEDS, reading, articles)).isEmpty();
    assertThat(warehouse.count("warehouse.fact_event where mention_count > 1")).isPositive();
    return warehouse.fingerprint();
  }

  private static List<SourceItem> withReprints() {
    List<SourceItem> all = new ArrayList<>();
    reading
        .inputs()
        .get()
        .forEachRemaining(item -> {
          all.add(item);
          ReadArticle read = (ReadArticle) item;
          Article a = read.article();
          Article reprint =
              new Article(
                  "reprint of " + a.ref(),
                  "elsewhere",
                  a.url(),
                  a.title(),
                  a.publishedOn(),
                  a.publishedMethod(),
                  a.dateline(),
                  a.text(),
                  a.delivered(),
                  a.warnings());
          all.add(new ReadArticle(reprint, read.place(), read.bytes(), read.delivered()));
        });
    return all;
  }
}
