package org.diwan.report.print;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.report.Column;
import org.diwan.report.Table;

/** A table as GitHub writes it, under its title. */
final class MarkdownPrinter {

  void print(Table whole, Appendable out) throws IOException {
    Table table = whole.withoutDetail();
    out.append("### ").append(escaped(table.title())).append("\n\n");
    out.append(row(table.columns().stream().map(Column::name).map(MarkdownPrinter::escaped)));
    out.append(row(table.columns().stream().map(MarkdownPrinter::rule)));
    for (var row : table.rows()) {
      out.append(row(row.stream().map(Cells::shown).map(MarkdownPrinter::escaped)));
    }
    notes(table.notes(), out);
  }

  private static void notes(List<String> notes, Appendable out) throws IOException {
    for (String note : notes) {
      out.append("\n_").append(escaped(note)).append("_\n");
    }
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String rule(Column column) {
    return column.arabic() || column.kind() == Column.Kind.NUMBER ? "---:" : "---";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("_", "\\_")
        .replace("*", "\\*")
        .replace("`", "\\`")
        .replace("<", "&lt;");
  }
}
