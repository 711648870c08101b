package org.diwan.report.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diwan.report.ReportUsageException;
import org.jooq.DSLContext;

/**
 * The page: a static site that needs no server and no network. Everything on it is asked for in one
 * snapshot of the database, with the rights of the reader.
 */
public final class Site {
  private static final List<String> ASSETS =
      List.of(
          "assets/site.css",
          "assets/charts.js",
          "assets/browse.js",
          "assets/search.js",
          "assets/chart.umd.js",
          "assets/LICENSE.md");

  private Site() {}

  /**
   * What was written.
   *
   * @param start the file to open first
   * @param bytes of all files
   * @param run the last complete one when it was written; 0 for none
   */
  public record Written(Path start, int files, long bytes, long run) {}

  /** The last complete run; 0 for none. A site written at another one is out of date. */
  public static long newestRun(DSLContext database) {
    return new OverviewQuestions(database).newestRun();
  }

  /**
   * Writes the site, or writes it anew.
   *
   * @param today what is planned for an earlier day is not shown as to come
   * @param outletsInArabic by the names that the store has
   * @throws ReportUsageException if the folder holds other files
   */
  public static Written write(
      DSLContext database,
      Path folder,
      SiteLimits limits,
      LocalDate today,
      Map<String, String> outletsInArabic)
      throws IOException {
    SiteFolder site = SiteFolder.at(folder);
    SiteFacts facts =
        database.transactionResult(transaction -> {
          transaction.dsl().execute("set transaction isolation level repeatable read, read only");
          return SiteFacts.gather(transaction.dsl(), limits, today, outletsInArabic);
        });
    write(site, facts);
    return new Written(
        folder.resolve("index.html"), site.files(), site.bytes(), facts.whole().coverage().run());
  }

  private static void write(SiteFolder site, SiteFacts facts) throws IOException {
    for (String asset : ASSETS) {
      site.copy(asset);
    }
    List<Listing> listings = new Listings(facts).all();
    for (Listing listing : listings) {
      site.write("data/" + listing.name() + ".js", ListingData.script(listing));
    }
    site.write("data/names.js", ListingData.names(facts.otherNames(), listings));
    List<Renderer> renderers =
        Arrays.stream(Language.values())
            .map(language -> new Renderer(language, loaded(facts)))
            .toList();
    for (Sheet sheet : (Iterable<Sheet>) sheets(facts, listings)::iterator) {
      for (Renderer renderer : renderers) {
        site.write(renderer.path(sheet), renderer.html(sheet));
      }
    }
    site.sweep();
  }

  private static Stream<Sheet> sheets(SiteFacts facts, List<Listing> listings) {
    return Stream.of(
            Stream.of(new OverviewPage(facts).sheet(), search(Listings.searched(listings))),
            listings.stream().map(Site::list),
            new SidePages(facts).sheets(),
            new FactPages(facts).sheets())
        .flatMap(part -> part);
  }

  private static Sheet list(Listing listing) {
    return new Sheet(
        listing.name() + ".html",
        "listing",
        listing.name(),
        Phrases.of("menu_" + listing.name()),
        Map.of("listing", listing));
  }

  private static Sheet search(List<Listing> listings) {
    return new Sheet(
        "search.html", "search", "search", Phrases.of("search"), Map.of("listings", listings));
  }

  private static Name loaded(SiteFacts facts) {
    var coverage = facts.whole().coverage();
    return coverage.loadedUtc() == null
        ? Name.NONE
        : Phrases.of("loaded", coverage.run(), When.day(coverage.loadedUtc().toLocalDate()));
  }
}
