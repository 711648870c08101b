package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.FACT_SUCCESSOR;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * A fact as reports name it: {@code E12} an event, {@code A3} an agreement, {@code F7} a figure;
 * the number is the id in the stable views.
 */
record FactId(String kind, long id) {
  private static final Pattern WRITTEN = Pattern.compile("([EAF])\\s*#?(\\d{1,18})");

  /** Reads one as typed. */
  static FactId parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!written.matches()) {
      throw new ReportUsageException(
          "'"
              + text
              + "' names no fact: give E12 for an event, A3 for an agreement, F7 for a figure");
    }
    String kind =
        switch (written.group(1)) {
          case "E" -> "EVENT";
          case "A" -> "AGREEMENT";
          default -> "FIGURE";
        };
    return new FactId(kind, Long.parseLong(written.group(2)));
  }

  /** The fact that this one went on as where it is gone, else this one. */
  FactId present(DSLContext database) {
    Long present =
        database
            .select(FACT_SUCCESSOR.FACT_ID)
            .from(FACT_SUCCESSOR)
            .where(FACT_SUCCESSOR.FACT_KIND.eq(kind))
            .and(FACT_SUCCESSOR.FORMER_ID.eq(id))
            .fetchOne(FACT_SUCCESSOR.FACT_ID);
    return present == null ? this : new FactId(kind, present);
  }

  /** As typed, and what it is now where that is another. */
  String told(String typed) {
    return parse(typed).equals(this) ? typed : typed + ", now " + kind.charAt(0) + id;
  }

  static Field<String> of(String letter, Field<Long> id) {
    return concat(inline(letter), id.cast(SQLDataType.CLOB));
  }
}
