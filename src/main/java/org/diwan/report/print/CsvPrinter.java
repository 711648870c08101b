package org.diwan.report.print;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.diwan.report.Column;
import org.diwan.report.Table;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 with a header line: every column, plain numbers, ISO days, an empty cell for nothing.
 * What begins with a byte order mark is for a spreadsheet, which would reckon a text that looks
 * like a formula: an apostrophe stands before it there (OWASP, <i>CSV Injection</i>).
 */
final class CsvPrinter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** With what a spreadsheet takes a cell for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private final boolean byteOrderMark;

  CsvPrinter(boolean byteOrderMark) {
    this.byteOrderMark = byteOrderMark;
  }

  void print(Table table, Appendable out) throws IOException {
    if (byteOrderMark) {
      out.append(BYTE_ORDER_MARK);
    }
    CSVFormat.RFC4180.printRecord(out, table.columns().stream().map(Column::name).toArray());
    for (var row : table.rows()) {
      CSVFormat.RFC4180.printRecord(out, row.stream().map(this::cell).toArray());
    }
  }

  private String cell(@Nullable Object cell) {
    String text = Cells.plain(cell);
    boolean formula =
        byteOrderMark
            && cell instanceof String
            && !text.isEmpty()
            && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
