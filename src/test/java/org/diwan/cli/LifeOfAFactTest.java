package org.diwan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.diwan.testing.Fingerprint;
import org.diwan.testing.ForkedProgram;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The commands {@code withdraw}, {@code rebuild} and {@code report changes}, whole. */
@Timeout(300)
class LifeOfAFactTest {

  private static final String ARTICLE =
      "{\"id\":\"%s\",\"title\":\"%s\",\"outlet\":\"ألف\",\"published\":\"2024-05-0%d\",\"body\":\"%s\"}\n";

  @TempDir Path folder;
  private final String url = TestServer.running().freshUrl();

  @Test
  void withdrawsAndTakesBack() throws IOException {
    Path news = Files.writeString(folder.resolve("news.jsonl"), articles("فيتنام", 2));
    typed("load", news.toString());

    Typed withdrawn = typed("withdraw", "a0");

    assertThat(withdrawn.err()).isEmpty();
    assertThat(withdrawn.out())
        .isEqualTo(
            "Run 2 withdrew 1 article.\n"
                + "Removed 0 events, 0 agreements, 1 figure; altered 1 event, 0 agreements, 0 figures.\n");
    assertThat(withdrawn.exitCode()).isZero();
    Typed again = typed("withdraw", "a0", "a1", "zz");
    assertThat(again.err())
        .isEqualTo("diwan: no article in the warehouse has the ref a0, zz: nothing was done\n");
    assertThat(again.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(typed("load", news.toString()).out()).contains("1 loaded, 1 unchanged");
  }

  @Test
  void tellsWhatOtherTextsDid() throws IOException {
    Path news = folder.resolve("news.jsonl");
    Files.writeString(news, articles("فيتنام", 2));
    assertThat(typed("load", news.toString()).out()).doesNotContain("altered");
    Files.writeString(news, articles("كوبا", 1));

    Typed changed = typed("load", news.toString());

    assertThat(changed.out())
        .contains("1 loaded, 0 unchanged")
        .contains("Removed 0 events, 0 agreements, 0 figures; altered 1 event");
  }

  @Test
  void reportsWhatARunChanged() throws IOException {
    Path news = Files.writeString(folder.resolve("news.jsonl"), articles("فيتنام", 2));
    typed("load", news.toString());
    typed("withdraw", "a0");

    Typed last = typed("report", "changes", "--format", "csv");
    Typed first = typed("report", "changes", "--run", "1", "--format", "csv");

    assertThat(last.out().lines().skip(1).map(line -> line.split(",")[3]))
        .containsExactlyInAnyOrder("ALTERED", "REMOVED");
    assertThat(first.out().lines().skip(1)).allMatch(line -> line.contains(",ADDED,"));
    assertThat(typed("report", "changes", "--since", "2100").out()).contains("No rows.");
    assertThat(typed("report", "changes", "--run", "x").err())
        .isEqualTo("diwan: --run 'x': give the number of a run; status lists the last ones\n");
    assertThat(typed("report", "changes").out()).contains("VISIT").contains("articles");
  }

  @Test
  void rebuildByOtherListsIsAFreshLoad() throws IOException {
    Path news = Files.writeString(folder.resolve("news.jsonl"), articles("واقواق", 6));
    typed("load", "seeds/articles", news.toString());
    Path seeds = otherSeeds();

    Typed rebuilt = typed("rebuild", "--seeds", seeds.toString(), "--slice", "3");

    assertThat(rebuilt.err()).isEmpty();
    assertThat(rebuilt.out())
        .startsWith("Run 2 read 11 articles")
        .contains("6 loaded, 5 unchanged");
    String fresh = TestServer.running().freshUrl();
    Typed.of(
        folder,
        "load",
        "--url",
        fresh,
        "--seeds",
        seeds.toString(),
        "seeds/articles",
        news.toString());
    assertThat(Fingerprint.differences(fingerprint(url), fingerprint(fresh))).isEmpty();
    Typed changes = typed("report", "changes", "--run", "2", "--format", "csv", "--limit", "0");
    assertThat(changes.out()).contains("ADDED").contains("C:QQW").doesNotContain("C:LAO");
    assertThat(typed("rebuild", "--seeds", seeds.toString()).out())
        .contains("0 loaded, 11 unchanged");
  }

  @Test
  void rebuildThatWasKilledGoesOn() throws Exception {
    Path news = Files.writeString(folder.resolve("news.jsonl"), articles("فيتنام", 200));
    typed("load", news.toString());
    String seeds = otherSeeds().toString();
    try (ForkedProgram rebuild =
        ForkedProgram.start(
            folder, Map.of(), "rebuild", "--url", url, "--seeds", seeds, "--slice", "5")) {
      while (slices() < 3 && rebuild.isAlive()) {
        Thread.sleep(20);
      }
      rebuild.kill();
    }
    assertThat(slices()).isLessThan(40);

    Typed resumed = typed("rebuild", "--seeds", seeds, "--slice", "5");

    assertThat(resumed.out()).startsWith("Run 2, gone on with, read 200 articles");
    String fresh = TestServer.running().freshUrl();
    Typed.of(folder, "load", "--url", fresh, "--seeds", seeds, news.toString());
    assertThat(Fingerprint.differences(fingerprint(url), fingerprint(fresh))).isEmpty();
  }

  @Test
  void rebuildOfWhatIsNotThere() {
    typed("load");
    assertUsage("no article in the warehouse has the ref x: nothing was done", "--ref", "x");
    assertUsage("no outlet goes by the name 'x': report coverage lists them", "--outlet", "x");
    assertUsage("--all goes with no --ref, --outlet, --since or --until", "--all", "--ref", "x");
  }

  private void assertUsage(String line, String... arguments) {
    Typed typed = typed("rebuild", arguments);
    assertThat(typed.err()).isEqualTo("diwan: " + line + "\n");
    assertThat(typed.exitCode()).isEqualTo(ExitCode.USAGE);
  }

  /** The program's lists and one country more. */
  private Path otherSeeds() throws IOException {
    Path seeds = folder.resolve("seeds");
    Path reference = Files.createDirectories(seeds.resolve("reference"));
    Path countries = Path.of("seeds/reference/countries.csv");
    String header = Files.readAllLines(countries).getFirst();
    String row =
        Arrays.stream(header.split(","))
            .map(column ->
                switch (column) {
                  case "iso3" -> "QQW";
                  case "iso2" -> "QW";
                  case "name_en" -> "Waqwaq";
                  case "name_ar" -> "واقواق";
                  case "kind" -> "STATE";
                  default -> "";
                })
            .reduce((one, other) -> one + "," + other)
            .orElseThrow();
    Files.writeString(
        reference.resolve("countries.csv"),
        Files.readString(countries).stripTrailing() + "\n" + row + "\n");
    return seeds;
  }

  /** Visits of one day, each article with a figure of its own. */
  private static String articles(String where, int count) {
    StringBuilder articles = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String body =
          "زار الرئيس الصيني شي جين بينغ "
              + where
              + " يوم 3 مايو 2024. وبلغ حجم التجارة "
              + (i + 5)
              + " مليارات دولار.";
      articles.append(ARTICLE.formatted("a" + i, "زيارة رسمية", 4 + i % 5, body));
    }
    return articles.toString();
  }

  private int slices() {
    return database(url).fetchCount(DSL.table("audit.run_slice where run_id = 2"));
  }

  private static String fingerprint(String url) {
    return Fingerprint.of(database(url));
  }

  /** Connections of its own for each question, closed behind it. */
  private static DSLContext database(String url) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    return DSL.using(database, SQLDialect.POSTGRES);
  }

  private Typed typed(String command, String... arguments) {
    return Typed.of(
        folder,
        Stream.concat(Stream.of(command, "--url", url), Arrays.stream(arguments))
            .toArray(String[]::new));
  }
}
