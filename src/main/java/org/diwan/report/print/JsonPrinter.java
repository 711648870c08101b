package org.diwan.report.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.diwan.report.Column;
import org.diwan.report.Table;
import org.jspecify.annotations.Nullable;

/**
 * RFC 8259: an array with one object a row, on a line each; numbers are numbers, days ISO text,
 * nothing is null.
 */
final class JsonPrinter {

  void print(Table table, Appendable out) throws IOException {
    List<String> objects = table.rows().stream().map(row -> object(table, row)).toList();
    out.append(objects.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", objects) + "\n]\n");
  }

  private static String object(Table table, List<@Nullable Object> row) {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Column column = table.columns().get(i);
      members.add(text(column.name()) + ":" + value(row.get(i)));
    }
    return "{" + String.join(",", members) + "}";
  }

  private static String value(@Nullable Object cell) {
    return switch (cell) {
      case null -> "null";
      case Number number -> Cells.plain(number);
      default -> text(cell.toString());
    };
  }

  private static String text(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    value.chars().forEach(c -> append((char) c, quoted));
    return quoted.append('"').toString();
  }

  private static void append(char c, StringBuilder quoted) {
    switch (c) {
      case '"', '\\' -> quoted.append('\\').append(c);
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (c < 0x20 || c == 0x7F || c == 0x2028 || c == 0x2029) {
          quoted.append("\\u").append(hex(c));
        } else {
          quoted.append(c);
        }
      }
    }
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
