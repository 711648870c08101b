package org.diwan.report.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.diwan.report.Column;
import org.jspecify.annotations.Nullable;

/** Cells of a sheet as Excel's own types, and how wide each column comes to be. */
final class SheetColumns {
  private static final String DAY = "yyyy-mm-dd";
  private static final String WHOLE = "#,##0";
  private static final String DECIMAL = "#,##0.00####";

  /** What Excel holds in a cell, in UTF-16 units. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  /** Room for the header's filter button. */
  private static final int ROOM = 3;

  private final Worksheet sheet;
  private final List<Column> columns;
  private final boolean fromTheRight;
  private final int[] widths;
  private int cut;

  SheetColumns(Worksheet sheet, List<Column> columns, boolean fromTheRight) {
    this.sheet = sheet;
    this.columns = columns;
    this.fromTheRight = fromTheRight;
    this.widths = columns.stream().mapToInt(column -> DisplayWidth.of(column.name())).toArray();
  }

  void fill(int row, List<@Nullable Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell != null) {
        fill(row, i, cell);
        widths[i] = Math.max(widths[i], DisplayWidth.of(Cells.shown(cell)));
      }
    }
  }

  void setWidths() {
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, Math.clamp(widths[i], NARROWEST, WIDEST) + ROOM);
    }
  }

  /** Texts that were longer than a cell can be. */
  int cut() {
    return cut;
  }

  private void fill(int row, int column, Object cell) {
    switch (cell) {
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
      }
      case Number number -> {
        sheet.value(row, column, number);
        sheet.style(row, column).format(isWhole(number) ? WHOLE : DECIMAL).set();
      }
      default -> text(row, column, cell.toString());
    }
  }

  private void text(int row, int column, String text) {
    if (text.length() > LONGEST_TEXT) {
      cut++;
    }
    sheet.value(row, column, text.length() > LONGEST_TEXT ? shortened(text) : text);
    if (columns.get(column).arabic() && !fromTheRight) {
      sheet.style(row, column).horizontalAlignment("right").set();
    }
  }

  private static String shortened(String text) {
    int end = LONGEST_TEXT - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static boolean isWhole(Number number) {
    return new BigDecimal(number.toString()).stripTrailingZeros().scale() <= 0;
  }
}
