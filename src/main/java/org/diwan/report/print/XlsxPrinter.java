package org.diwan.report.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.diwan.report.Column;
import org.diwan.report.ReportUsageException;
import org.diwan.report.Table;

/**
 * An Office Open XML workbook: every column on one sheet under a bold header that stays in view,
 * and a sheet with the question and its notes.
 */
final class XlsxPrinter {
  private static final int HEADER = 0;

  /** Excel refuses longer names of sheets. */
  private static final int LONGEST_NAME = 31;

  private final boolean rightToLeft;

  /**
   * @param rightToLeft whether the first column is the rightmost also where no label is Arabic
   */
  XlsxPrinter(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  void print(Table table, OutputStream out) throws IOException {
    if (table.rows().size() >= Worksheet.MAX_ROWS) {
      throw new ReportUsageException(
          "a sheet holds "
              + (Worksheet.MAX_ROWS - 1)
              + " rows, the answer has "
              + table.rows().size()
              + ": narrow it, or take --format csv");
    }
    Workbook workbook = new Workbook(new Unclosed(out), "diwan", null);
    workbook.properties().setTitle(table.title());
    List<String> notes = new ArrayList<>(table.notes());
    fill(workbook.newWorksheet(sheetName(table.title())), table, notes);
    about(workbook.newWorksheet("About"), table.title(), notes);
    workbook.finish();
  }

  private void fill(Worksheet sheet, Table table, List<String> notes) throws IOException {
    boolean fromTheRight = rightToLeft || hasArabicLabel(table);
    if (fromTheRight) {
      sheet.rightToLeft();
    }
    header(sheet, table.columns());
    SheetColumns columns = new SheetColumns(sheet, table.columns(), fromTheRight);
    for (int row = 0; row < table.rows().size(); row++) {
      columns.fill(HEADER + 1 + row, table.rows().get(row));
    }
    columns.setWidths();
    if (columns.cut() > 0) {
      notes.add(
          columns.cut() + " cells were longer than Excel holds and are cut; --format csv has all.");
    }
    sheet.finish();
  }

  private static void header(Worksheet sheet, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.value(HEADER, i, columns.get(i).name());
    }
    sheet.range(HEADER, 0, HEADER, columns.size() - 1).style().bold().fillColor("E8EEF4").set();
    sheet.freezePane(0, HEADER + 1);
    sheet.repeatRows(HEADER);
    sheet.setAutoFilter(HEADER, 0, columns.size() - 1);
  }

  private static void about(Worksheet sheet, String title, List<String> notes) throws IOException {
    sheet.width(0, 100);
    sheet.value(0, 0, title);
    sheet.style(0, 0).bold().set();
    for (int i = 0; i < notes.size(); i++) {
      sheet.value(i + 1, 0, notes.get(i));
    }
    sheet.finish();
  }

  private static boolean hasArabicLabel(Table table) {
    return table.columns().stream().map(Column::name).anyMatch(DisplayWidth::isRightToLeft);
  }

  /** Without the characters that Excel refuses. */
  private static String sheetName(String title) {
    String allowed = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String name = allowed.isEmpty() || allowed.equalsIgnoreCase("About") ? "Answer" : allowed;
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME).strip();
  }
}
