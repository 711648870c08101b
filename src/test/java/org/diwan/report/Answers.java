package org.diwan.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads answers in tests. */
final class Answers {

  private Answers() {}

  /**
   * The cells of some columns, a row a line, joined by {@code |}; numbers without zeros at the end.
   */
  static List<String> cells(Table table, String... columns) {
    return table.rows().stream()
        .map(row ->
            Arrays.stream(columns)
                .map(name -> row.get(index(table, name)))
                .map(cell ->
                    cell instanceof BigDecimal n
                        ? n.stripTrailingZeros().toPlainString()
                        : Objects.toString(cell, ""))
                .collect(Collectors.joining("|")))
        .toList();
  }

  private static int index(Table table, String name) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).name().equals(name)) {
        return i;
      }
    }
    throw new AssertionError("no column " + name + " in " + table.columns());
  }
}
