package org.diwan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.diwan.report.Column.Kind;
import org.diwan.report.Column.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * How far the warehouse can be trusted: the last run and its checks, confidence, what is missing,
 * what was set aside.
 */
final class QualityReport implements Report {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("area", Kind.TEXT, false, Terminal.ALWAYS),
          new Column("item", Kind.TEXT, false, Terminal.ALWAYS),
          new Column("count", Kind.NUMBER, false, Terminal.ALWAYS),
          new Column("percent", Kind.NUMBER, false, Terminal.ALWAYS),
          new Column("remark", Kind.TEXT, false, Terminal.ALWAYS));

  @Override
  public ReportInfo info() {
    return new ReportInfo(
        "quality",
        "",
        0,
        0,
        "Last run and its checks, confidence, what is missing, what was set aside",
        Set.of());
  }

  @Override
  public Table answer(Question question) {
    QualityQueries queries = new QualityQueries(question.database());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.addAll(queries.lastRun());
    rows.addAll(queries.checks());
    rows.addAll(queries.confidence());
    rows.addAll(queries.gaps());
    rows.addAll(queries.unresolved());
    rows.addAll(queries.rejects());
    return new Table("Data quality", COLUMNS, rows, List.of());
  }
}
