package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
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

  private StagedSlice(StagedCounts counts, List<CopyRows> tables) {
    this.counts = counts;
    this.tables = List.copyOf(tables);
  }

  /**
   * The rows of a slice.
   *
   * @param signature fingerprint of program and reference data that read the articles
   */
  public static StagedSlice of(
      long runId, int sliceNo, String signature, List<StagedArticle> articles) {
    StagingTables tables = new StagingTables(runId, sliceNo);
    articles(tables, signature, articles);
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
    return new StagedSlice(counts, tables.all());
  }

  public StagedCounts counts() {
    return counts;
  }

  void writeTo(Connection connection) throws SQLException {
    for (CopyRows table : tables) {
      table.writeTo(connection);
    }
  }

  private static void articles(
      StagingTables tables, String signature, List<StagedArticle> articles) {
    String columns =
        "content_sha256,reading_signature,outlet,url,title,published_on,published_on_method,"
            + "dateline_city_en,dateline_country_iso3,article_text,delivered_text,delivered_outlet,"
            + "delivered_url,delivered_title,delivered_published,sentence_count,warning_codes";
    CopyRows out = tables.open("article", columns);
    for (StagedArticle staged : articles) {
      Article article = staged.facts().article();
      Place dateline = article.dateline();
      tables.row(out, staged).text(staged.contentHash()).text(signature);
      out.text(article.outlet()).text(article.url()).text(article.title());
      out.date(article.publishedOn()).text(article.publishedMethod());
      out.text(dateline == null ? null : dateline.cityEn());
      out.text(dateline == null ? null : dateline.countryIso3());
      out.text(article.text()).text(article.delivered());
      delivered(out, staged.delivered());
      out.number(staged.facts().sentences()).text(warnings(article));
    }
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
