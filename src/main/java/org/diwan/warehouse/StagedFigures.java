package org.diwan.warehouse;

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

  long write() {
    long written = figures();
    subjects();
    return written;
  }

  private long figures() {
    String columns =
        "figure_no,figure_kind,value_low,value_high,unit,figure_status,qualifier,measure,period_from,"
            + "period_to,period_precision,sentence_no,char_start,char_end,rule,confidence";
    CopyRows out = tables.open("figure", columns);
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
    return out.count();
  }

  private void subjects() {
    String columns = "figure_no,participant_key,participant_kind,name_ar,name_en,country_iso3";
    CopyRows out = tables.open("figure_subject", columns);
    for (StagedArticle article : articles) {
      int no = 0;
      for (Figure figure : article.facts().figures()) {
        subjects(out, article, figure, ++no);
      }
    }
  }

  private void subjects(CopyRows out, StagedArticle article, Figure figure, int no) {
    Set<String> seen = new HashSet<>();
    for (Participant subject : figure.subjects()) {
      if (seen.add(subject.key())) {
        tables.row(out, article).number(no);
        StagingTables.participant(out, subject);
      }
    }
  }
}
