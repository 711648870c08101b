package org.diwan.gazetteer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One row of a seed file; every error names its file and line. */
public final class CsvRow {
  private final String path;
  private final CSVRecord cells;
  private final long line;

  CsvRow(String path, CSVRecord cells, long line) {
    this.path = path;
    this.cells = cells;
    this.line = line;
  }

  /** The line of the file on which this row ends; the header is line 1. */
  public long line() {
    return line;
  }

  /** A cell, empty where the column is absent or has nothing. */
  public String get(String column) {
    return cells.isMapped(column) && cells.isSet(column) ? cells.get(column).strip() : "";
  }

  /** A cell that must hold something. */
  public String need(String column) {
    String value = get(column);
    if (value.isEmpty()) {
      throw error("column " + column + " is empty: fill it or delete the row");
    }
    return value;
  }

  public @Nullable String orNull(String column) {
    String value = get(column);
    return value.isEmpty() ? null : value;
  }

  /** The values of a cell that are separated by {@code |}. */
  public List<String> list(String column) {
    String value = get(column);
    if (value.indexOf('|') < 0) {
      return value.isEmpty() ? List.of() : List.of(value);
    }
    return Arrays.stream(value.split("\\|")).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  public <E extends Enum<E>> E code(String column, Class<E> type) {
    return code(column, need(column), type);
  }

  /** The codes of a cell, one at least, that are separated by {@code |}. */
  public <E extends Enum<E>> Set<E> codes(String column, Class<E> type) {
    need(column);
    return list(column).stream()
        .map(value -> code(column, value, type))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }

  private <E extends Enum<E>> E code(String column, String value, Class<E> type) {
    try {
      return Enum.valueOf(type, value);
    } catch (IllegalArgumentException e) {
      throw error(
          "column "
              + column
              + ": unknown code '"
              + value
              + "', use one of "
              + Arrays.toString(type.getEnumConstants()));
    }
  }

  public boolean yes(String column) {
    return get(column).equalsIgnoreCase("yes");
  }

  /** First day of an ISO date that may lack day or month, null where the cell is empty. */
  public @Nullable LocalDate firstDay(String column) {
    return PartialDate.first(this, column);
  }

  /** Last day of an ISO date that may lack day or month, null where the cell is empty. */
  public @Nullable LocalDate lastDay(String column) {
    return PartialDate.last(this, column);
  }

  public SeedException error(String problem) {
    return new SeedException(path, line(), problem);
  }
}
