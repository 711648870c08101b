package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.SIDE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import org.jooq.Field;

/**
 * What a side is called, by its code. Looked up row by row: rows are counted and chosen by codes,
 * and only those that are shown need a name.
 */
final class SideName {
  private SideName() {}

  /** In English, in Arabic where no English name is known. */
  static Field<String> of(Field<String> code) {
    return lookedUp(coalesce(SIDE.SIDE_EN, SIDE.SIDE_AR), code);
  }

  static Field<String> arabic(Field<String> code) {
    return lookedUp(SIDE.SIDE_AR, code);
  }

  private static Field<String> lookedUp(Field<String> name, Field<String> code) {
    return field(select(name).from(SIDE).where(SIDE.SIDE_CODE.eq(code)));
  }
}
