package org.diwan.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer: rows of cells under typed columns, in the order in which they are to be read.
 *
 * @param title what was asked, for a person
 * @param rows each with one cell a column; null where nothing is known
 * @param notes what a reader should know beside the rows, such as that more would follow
 */
public record Table(
    String title, List<Column> columns, List<List<@Nullable Object>> rows, List<String> notes) {

  private static final String ARABIC = "_ar";

  /** Copies what it is given. */
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(Table::copy).toList();
    notes = List.copyOf(notes);
  }

  /** The same and one note more. */
  public Table with(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Table(title, columns, rows, more);
  }

  /** The same without the columns that a terminal leaves out. */
  public Table withoutDetail() {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (isShown(i)) {
        kept.add(i);
      }
    }
    return only(kept);
  }

  /** The same without Arabic columns beside which the same stands in English: {@code side_ar}. */
  public Table withoutTwins() {
    List<String> names = columns.stream().map(Column::name).toList();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String name = names.get(i);
      boolean twin =
          columns.get(i).arabic()
              && name.endsWith(ARABIC)
              && names.contains(name.substring(0, name.length() - ARABIC.length()));
      if (!twin) {
        kept.add(i);
      }
    }
    return only(kept);
  }

  private Table only(List<Integer> kept) {
    return new Table(
        title,
        kept.stream().map(columns::get).toList(),
        rows.stream().map(row -> pick(row, kept)).toList(),
        notes);
  }

  private boolean isShown(int column) {
    return switch (columns.get(column).terminal()) {
      case ALWAYS -> true;
      case FILLED -> rows.stream().anyMatch(row -> row.get(column) != null);
      case NEVER -> false;
    };
  }

  private static List<@Nullable Object> pick(List<@Nullable Object> row, List<Integer> kept) {
    List<@Nullable Object> cells = new ArrayList<>();
    kept.forEach(index -> cells.add(row.get(index)));
    return cells;
  }

  private static List<@Nullable Object> copy(List<@Nullable Object> row) {
    return Collections.unmodifiableList(new ArrayList<>(row));
  }
}
