package org.diwan.report;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  static Field<String> of(String letter, Field<Long> id) {
    return concat(inline(letter), id.cast(SQLDataType.CLOB));
  }
}
