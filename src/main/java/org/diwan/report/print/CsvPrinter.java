package org.diwan.report.print;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.diwan.report.Column;
import org.diwan.report.Table;

/**
 * RFC 4180 with a header line: every column, plain numbers, ISO days, an empty cell for nothing.
 */
final class CsvPrinter {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

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
      CSVFormat.RFC4180.printRecord(out, row.stream().map(Cells::plain).toArray());
    }
  }
}
