package org.diwan.export;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diwan.catalog.Column;
import org.diwan.catalog.Relation;

/**
 * How many digits the decimals of a view have: as declared, else measured. PostgreSQL's {@code
 * numeric} has no limit, Parquet wants one that holds for all rows.
 */
record Decimals(Map<String, Digits> measured) {

  /**
   * Digits of a column's numbers.
   *
   * @param all before and behind the point, 1 to 38
   */
  record Digits(int all, int behindPoint) {}

  /** The most that readers of Parquet take. */
  private static final int MOST = 38;

  /** So that a column seldom changes its type from one release to the next. */
  private static final int LEAST_BEHIND_POINT = 4;

  private static final Pattern DECLARED = Pattern.compile("numeric\\((\\d+),(\\d+)\\)");

  static Decimals of(Connection connection, Relation view) throws SQLException {
    List<Column> columns =
        view.columns().stream().filter(column -> column.type().equals("numeric")).toList();
    Map<String, Digits> measured = new HashMap<>();
    if (!columns.isEmpty()) {
      String lengths = columns.stream().map(Decimals::lengths).collect(joining(", "));
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery("select " + lengths + " from " + ViewQuery.named(view))) {
        row.next();
        for (int i = 0; i < columns.size(); i++) {
          String name = columns.get(i).name();
          measured.put(name, digits(view, name, row.getInt(2 * i + 1), row.getInt(2 * i + 2)));
        }
      }
    }
    return new Decimals(measured);
  }

  /** Of a column whose type is numeric. */
  Digits of(Column column) {
    Matcher declared = DECLARED.matcher(column.type());
    return declared.matches()
        ? new Digits(Integer.parseInt(declared.group(1)), Integer.parseInt(declared.group(2)))
        : measured.getOrDefault(column.name(), new Digits(MOST, LEAST_BEHIND_POINT));
  }

  private static String lengths(Column column) {
    String name = ViewQuery.quoted(column.name());
    return "max(scale(trim_scale(%s))), max(length(trunc(abs(%s))::text))".formatted(name, name);
  }

  private static Digits digits(Relation view, String column, int behindPoint, int beforePoint) {
    if (beforePoint > MOST) {
      throw new ExportException(
          "%s.%s holds a number of %d digits, Parquet takes %d: export CSV"
              .formatted(view.name(), column, beforePoint, MOST),
          null);
    }
    int wanted = Math.max(behindPoint, LEAST_BEHIND_POINT);
    return new Digits(MOST, Math.min(wanted, MOST - beforePoint));
  }
}
