package org.diwan.report.print;

import java.util.List;
import org.diwan.report.Column;
import org.diwan.report.Table;

/**
 * How wide each column is printed: as its widest cell, text at most {@value #WIDEST}, and less
 * where the terminal is too narrow.
 */
final class ColumnWidths {
  static final int GAP = 2;
  private static final int NARROWEST = 8;

  /** What most names and codes can be told by. */
  private static final int LEGIBLE = 14;

  private static final int WIDEST = 60;

  private ColumnWidths() {}

  /** Widths by column; the widest text columns give way first, numbers and days never. */
  static int[] of(Table table, List<List<String>> cells, Screen screen) {
    int[] widths = natural(table, cells);
    if (screen.terminal()) {
      int widest = widestText(table, widths);
      while (total(widths) > screen.width() && widest >= 0) {
        widths[widest]--;
        widest = widestText(table, widths);
      }
    }
    return widths;
  }

  /** Whether names and codes can be told from each other where a row is cut to fit. */
  static boolean areLegible(Table table, List<List<String>> cells, Screen screen) {
    int[] widths = natural(table, cells);
    for (int i = 0; i < widths.length; i++) {
      boolean text = table.columns().get(i).kind() == Column.Kind.TEXT;
      widths[i] = text ? Math.min(widths[i], LEGIBLE) : widths[i];
    }
    return total(widths) <= screen.width();
  }

  private static int[] natural(Table table, List<List<String>> cells) {
    int[] widths =
        table.columns().stream().mapToInt(column -> DisplayWidth.of(column.name())).toArray();
    for (List<String> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(DisplayWidth.of(row.get(i)), WIDEST));
      }
    }
    return widths;
  }

  private static int widestText(Table table, int[] widths) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean canGiveWay =
          table.columns().get(i).kind() == Column.Kind.TEXT && widths[i] > NARROWEST;
      if (canGiveWay && (widest < 0 || widths[i] > widths[widest])) {
        widest = i;
      }
    }
    return widest;
  }

  private static int total(int[] widths) {
    int total = GAP * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total;
  }
}
