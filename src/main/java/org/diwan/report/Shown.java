package org.diwan.report;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jooq.SelectField;

/** A column of an answer together with the field of the query that fills it. */
record Shown(Column column, Field<?> field) {

  static Shown text(String name, Field<String> field) {
    return new Shown(new Column(name, Column.Kind.TEXT, false, false), field);
  }

  static Shown arabic(String name, Field<String> field) {
    return new Shown(new Column(name, Column.Kind.TEXT, true, false), field);
  }

  static Shown number(String name, Field<? extends Number> field) {
    return new Shown(new Column(name, Column.Kind.NUMBER, false, false), field);
  }

  static Shown date(String name, Field<LocalDate> field) {
    return new Shown(new Column(name, Column.Kind.DATE, false, false), field);
  }

  /** The same, left out on a terminal. */
  Shown detail() {
    return new Shown(new Column(column.name(), column.kind(), column.arabic(), true), field);
  }

  static List<SelectField<?>> fields(List<Shown> shown) {
    return List.copyOf(shown.stream().map(Shown::field).toList());
  }
}
