package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.diwan.model.Article;
import org.diwan.model.CorrectionHit;
import org.diwan.model.Delivered;
import org.diwan.model.Place;
import org.diwan.model.Unresolved;
import org.jspecify.annotations.Nullable;

/**
 * What the reading found in a slice of articles, as rows for schema {@code staging}. Made without a
 * database, so while another slice is written.
 */
public final class StagedSlice {
  private final StagedCounts counts;
  private final List<CopyRows> tables;
  private final List<ReadingPrint> prints;
  private final Set<String> leftAlone;

  private StagedSlice(
      StagedCounts counts,
      List<CopyRows> tables,
      List<ReadingPrint> prints,
      Set<String> leftAlone) {
    this.counts = counts;
    this.tables = List.copyOf(tables);
    this.prints = List.copyOf(prints);
    this.leftAlone = Set.copyOf(leftAlone);
  }

  /**
   * The rows of a slice.
   *
   * @param rules what read the articles
   */
  public static StagedSlice of(long runId, int sliceNo, Rules rules, List<StagedArticle> articles) {
    StagingTables tables = new StagingTables(runId, sliceNo, rules.merging());
    storyBands(tables, articles);
    hits(tables, articles);
    unresolved(tables, articles);
    StagedCounts counts =
        new StagedCounts(
            articles.size(),
            articles.stream().filter(StagedArticle::isWithoutFact).count(),
            new StagedEvents(tables, articles).write(),
            new StagedAgreements(tables, articles).write(),
            new StagedFigures(tables, articles).write());
    List<ReadingPrint> prints = articles(tables, rules.signature(), articles);
    return new StagedSlice(counts, tables.all(), prints, Set.of());
  }

  /** This slice, with articles that are only noted as read by the present rules. */
  public StagedSlice leavingAlone(Set<String> refs) {
    return new StagedSlice(counts, tables, prints, refs);
  }

  /** Articles that are in no table: read as they stand in the warehouse. */
  public Set<String> leftAlone() {
    return leftAlone;
  }

  /** Fingerprints of what was read of each article. */
  public List<ReadingPrint> prints() {
    return prints;
  }

  public StagedCounts counts() {
    return counts;
  }

  void writeTo(Connection connection) throws SQLException {
    for (CopyRows table : tables) {
      table.writeTo(connection);
    }
  }

  /** To be called last: an article's row holds the fingerprint of all its rows. */
  private static List<ReadingPrint> articles(
      StagingTables tables, String signature, List<StagedArticle> articles) {
    List<ReadingPrint> prints = new ArrayList<>();
    String columns =
        "content_sha256,reading_signature,outlet,url,title,published_on,published_on_method,"
            + "dateline_city_en,dateline_country_iso3,article_text,delivered_text,delivered_outlet,"
            + "delivered_url,delivered_title,delivered_published,sentence_count,warning_codes,reading_sha256";
    CopyRows out = tables.open("article", columns);
    for (StagedArticle staged : articles) {
      Article article = staged.facts().article();
      Place dateline = article.dateline();
      tables.plainRow(out, staged).text(staged.contentHash()).text(signature);
      out.into(tables.reading(staged))
          .text(article.outlet())
          .text(article.url())
          .text(article.title());
      out.date(article.publishedOn()).text(article.publishedMethod());
      out.text(dateline == null ? null : dateline.cityEn());
      out.text(dateline == null ? null : dateline.countryIso3());
      out.text(article.text()).text(article.delivered());
      delivered(out, staged.delivered());
      out.number(staged.facts().sentences()).text(warnings(article));
      String reading = tables.fingerprint(out, staged);
      out.text(reading);
      prints.add(new ReadingPrint(staged.ref(), staged.contentHash(), reading, article.outlet()));
    }
    return prints;
  }

  private static void storyBands(StagingTables tables, List<StagedArticle> articles) {
    CopyRows out = tables.open("article_band", "band_key");
    for (StagedArticle article : articles) {
      for (Long band : article.storyBands()) {
        tables.row(out, article).number(band);
      }
    }
  }

  private static void delivered(CopyRows out, Delivered delivered) {
    out.text(delivered.outlet()).text(delivered.url());
    out.text(delivered.title()).text(delivered.published());
  }

  private static void hits(StagingTables tables, List<StagedArticle> articles) {
    CopyRows out = tables.open("correction_hit", "correction_key,fact_kind,fact_no,mark");
    for (StagedArticle article : articles) {
      for (CorrectionHit hit : article.hits()) {
        tables.row(out, article).text(hit.correction()).text(hit.fact());
        out.number(hit.factNo()).text(hit.mark());
      }
    }
  }

  private static @Nullable String warnings(Article article) {
    Set<String> codes = new TreeSet<>();
    article.warnings().forEach(warning -> codes.add(warning.name()));
    return codes.isEmpty() ? null : String.join("|", codes);
  }

  private static void unresolved(StagingTables tables, List<StagedArticle> articles) {
    String columns = "unresolved_kind,form_ar,char_start,char_end";
    CopyRows out = tables.open("unresolved", columns);
    for (StagedArticle article : articles) {
      CodePoints points = new CodePoints(article.facts().article().text());
      Set<String> seen = new HashSet<>();
      for (Unresolved name : article.facts().unresolved()) {
        if (seen.add(name.what() + name.start() + "-" + name.end())) {
          tables.row(out, article).text(name.what()).text(name.formAr());
          out.number(points.at(name.start())).number(points.at(name.end()));
        }
      }
    }
  }
}
