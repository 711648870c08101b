package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
 * Writes what the reading found in a slice of articles to schema {@code staging}, by COPY. The
 * tables hold one slice at a time.
 */
public final class Staging {
  private final Connection connection;

  /** Writes through a connection whose transaction is the caller's. */
  public Staging(Connection connection) {
    this.connection = connection;
  }

  /** Empties the staging tables. */
  public void clear() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          truncate staging.article, staging.event, staging.event_participant, staging.event_mention,
            staging.event_topic, staging.agreement, staging.agreement_party, staging.agreement_mention,
            staging.agreement_topic, staging.figure, staging.figure_subject, staging.unresolved,
            staging.article_band, staging.correction_hit, staging.leaving_article, staging.carried_fact,
            staging.fact_before, staging.current_article
          """);
    }
  }

  /**
   * Puts a slice in place of the one before.
   *
   * @param signature fingerprint of program and reference data that read the articles
   */
  public StagedCounts write(long runId, int sliceNo, String signature, List<StagedArticle> articles)
      throws SQLException {
    clear();
    StagingTables tables = new StagingTables(connection, runId, sliceNo);
    articles(tables, signature, articles);
    storyBands(tables, articles);
    hits(tables, articles);
    unresolved(tables, articles);
    return new StagedCounts(
        articles.size(),
        articles.stream().filter(StagedArticle::isWithoutFact).count(),
        new StagedEvents(tables, articles).write(),
        new StagedAgreements(tables, articles).write(),
        new StagedFigures(tables, articles).write());
  }

  private static void articles(StagingTables tables, String signature, List<StagedArticle> articles)
      throws SQLException {
    String columns =
        "content_sha256,reading_signature,outlet,url,title,published_on,published_on_method,"
            + "dateline_city_en,dateline_country_iso3,article_text,delivered_text,delivered_outlet,"
            + "delivered_url,delivered_title,delivered_published,sentence_count,warning_codes";
    try (CopyWriter out = tables.open("article", columns)) {
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
        out.number(staged.sentences()).text(warnings(article));
      }
      out.finish();
    }
  }

  private static void storyBands(StagingTables tables, List<StagedArticle> articles)
      throws SQLException {
    try (CopyWriter out = tables.open("article_band", "band_key")) {
      for (StagedArticle article : articles) {
        for (Long band : article.storyBands()) {
          tables.row(out, article).number(band);
        }
      }
      out.finish();
    }
  }

  private static void delivered(CopyWriter out, Delivered delivered) {
    out.text(delivered.outlet()).text(delivered.url());
    out.text(delivered.title()).text(delivered.published());
  }

  private static void hits(StagingTables tables, List<StagedArticle> articles) throws SQLException {
    try (CopyWriter out = tables.open("correction_hit", "correction_key,fact_kind,fact_no,mark")) {
      for (StagedArticle article : articles) {
        for (CorrectionHit hit : article.hits()) {
          tables.row(out, article).text(hit.correction()).text(hit.fact());
          out.number(hit.factNo()).text(hit.mark());
        }
      }
      out.finish();
    }
  }

  private static @Nullable String warnings(Article article) {
    Set<String> codes = new TreeSet<>();
    article.warnings().forEach(warning -> codes.add(warning.name()));
    return codes.isEmpty() ? null : String.join("|", codes);
  }

  private static void unresolved(StagingTables tables, List<StagedArticle> articles)
      throws SQLException {
    String columns = "unresolved_kind,form_ar,char_start,char_end";
    try (CopyWriter out = tables.open("unresolved", columns)) {
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
      out.finish();
    }
  }
}
