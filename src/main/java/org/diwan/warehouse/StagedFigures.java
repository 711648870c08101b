package org.diwan.warehouse;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diwan.model.Figure;
import org.diwan.model.Participant;

/** Writes the figures of articles and whom they are about. */
final class StagedFigures {
  private final StagingTables tables;
  private final List<StagedArticle> articles;

  StagedFigures(StagingTables tables, List<StagedArticle> articles) {
    this.tables = tables;
    this.articles = articles;
  }

  long write() throws SQLException {
    long written = figures();
    subjects();
    return written;
  }

  private long figures() throws SQLException {
    String columns =
        "figure_no,figure_kind,value_low,value_high,unit,figure_status,qualifier,measure,period_from,"
            + "period_to,period_precision,sentence_no,char_start,char_end,rule,confidence";
    try (CopyWriter out = tables.open("figure", columns)) {
      for (StagedArticle article : articles) {
        CodePoints points = new CodePoints(article.facts().article().text());
        int no = 0;
        for (Figure figure : article.facts().figures()) {
          tables.row(out, article).number(++no).text(figure.kind()).decimal(figure.low());
          out.decimal(figure.high()).text(figure.unit()).text(figure.status());
          out.text(figure.qualifier()).text(figure.measure());
          StagingTables.span(out, figure.period());
          StagingTables.place(out, figure.evidence(), points);
        }
      }
      return out.finish();
    }
  }

  private void subjects() throws SQLException {
    String columns = "figure_no,participant_key,participant_kind,name_ar,name_en,country_iso3";
    try (CopyWriter out = tables.open("figure_subject", columns)) {
      for (StagedArticle article : articles) {
        int no = 0;
        for (Figure figure : article.facts().figures()) {
          subjects(out, article, figure, ++no);
        }
      }
      out.finish();
    }
  }

  private void subjects(CopyWriter out, StagedArticle article, Figure figure, int no)
      throws SQLException {
    Set<String> seen = new HashSet<>();
    for (Participant subject : figure.subjects()) {
      if (seen.add(subject.key())) {
        tables.row(out, article).number(no);
        StagingTables.participant(out, subject);
      }
    }
  }
}
