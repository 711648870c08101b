package org.diwan.report.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.diwan.report.Column;
import org.diwan.report.Table;

/**
 * Aligned columns in which Arabic and English stand in one row. On a terminal each cell that runs
 * from right to left is an isolate (U+2068 … U+2069), so that it turns nothing beside it; Arabic
 * names beside English ones give way where there is no room for both, and cells are cut until a row
 * fits; elsewhere only very long ones are. Numbers and Arabic columns are set flush right.
 */
final class TablePrinter {
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';
  private static final String GAP = " ".repeat(ColumnWidths.GAP);

  private final Screen screen;

  TablePrinter(Screen screen) {
    this.screen = screen;
  }

  void print(Table whole, Appendable out) throws IOException {
    Table table = fitting(whole.withoutDetail());
    List<List<String>> cells = cells(table);
    int[] widths = ColumnWidths.of(table, cells, screen);
    line(table.title(), out);
    line(row(table, names(table), widths), out);
    line(rule(widths), out);
    for (List<String> row : cells) {
      line(row(table, row, widths), out);
    }
    for (String note : table.notes()) {
      line(note, out);
    }
  }

  /** Where there is no room for both, names in English only, and a word of it. */
  private Table fitting(Table table) {
    if (!screen.terminal()) {
      return table;
    }
    Table english = table.withoutTwins();
    boolean fits = ColumnWidths.areLegible(table, cells(table), screen);
    return fits || english.columns().size() == table.columns().size()
        ? table
        : english.with("Arabic names are left out: a wider terminal or a --format shows them.");
  }

  private static List<List<String>> cells(Table table) {
    return table.rows().stream().map(row -> row.stream().map(Cells::shown).toList()).toList();
  }

  private String row(Table table, List<String> cells, int[] widths) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      padded.add(padded(cells.get(i), widths[i], isFlushRight(table.columns().get(i))));
    }
    return String.join(GAP, padded).stripTrailing();
  }

  private String padded(String cell, int width, boolean flushRight) {
    String cut = DisplayWidth.cut(cell, width);
    String padding = " ".repeat(Math.max(0, width - DisplayWidth.of(cut)));
    return flushRight ? padding + isolated(cut) : isolated(cut) + padding;
  }

  private String isolated(String cell) {
    return screen.terminal() && DisplayWidth.isRightToLeft(cell)
        ? ISOLATE + cell + END_OF_ISOLATE
        : cell;
  }

  private static boolean isFlushRight(Column column) {
    return column.arabic() || column.kind() == Column.Kind.NUMBER;
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  private static String rule(int[] widths) {
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("─".repeat(width));
    }
    return String.join(GAP, rules);
  }

  private static void line(String text, Appendable out) throws IOException {
    out.append(text).append('\n');
  }
}
