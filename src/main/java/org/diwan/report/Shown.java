package org.diwan.report;

import java.time.LocalDate;
import java.util.List;
import org.diwan.report.Column.Terminal;
import org.jooq.Field;
import org.jooq.SelectField;

/** A column of an answer together with the field of the query that fills it. */
record Shown(Column column, Field<?> field) {

  static Shown text(String name, Field<String> field) {
    return new Shown(new Column(name, Column.Kind.TEXT, false, Terminal.ALWAYS), field);
  }

  static Shown arabic(String name, Field<String> field) {
    return new Shown(new Column(name, Column.Kind.TEXT, true, Terminal.ALWAYS), field);
  }

  static Shown number(String name, Field<? extends Number> field) {
    return new Shown(new Column(name, Column.Kind.NUMBER, false, Terminal.ALWAYS), field);
  }

  static Shown date(String name, Field<LocalDate> field) {
    return new Shown(new Column(name, Column.Kind.DATE, false, Terminal.ALWAYS), field);
  }

  /** The same, left out on a terminal. */
  Shown detail() {
    return shownOn(Terminal.NEVER);
  }

  /** The same, on a terminal only where a row fills it. */
  Shown whereFilled() {
    return shownOn(Terminal.FILLED);
  }

  private Shown shownOn(Terminal terminal) {
    return new Shown(new Column(column.name(), column.kind(), column.arabic(), terminal), field);
  }

  static List<SelectField<?>> fields(List<Shown> shown) {
    return List.copyOf(shown.stream().map(Shown::field).toList());
  }
}
