package org.diwan.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import org.diwan.model.DateSpan;
import org.jspecify.annotations.Nullable;

/** First and last day of a date, annotated or read. */
record Days(LocalDate first, LocalDate last) {
  /** Length of a full day; a time behind it does not count. */
  private static final int DAY = 10;

  /** Of an ISO date, partial or a span {@code A/B}; null for none. */
  static @Nullable Days of(@Nullable String iso) {
    if (iso == null || iso.isEmpty()) {
      return null;
    }
    int slash = iso.indexOf('/');
    String from = slash < 0 ? iso : iso.substring(0, slash);
    String to = slash < 0 || slash == iso.length() - 1 ? from : iso.substring(slash + 1);
    return new Days(part(from).first, part(to).last);
  }

  private static Days part(String iso) {
    String[] bits = iso.substring(0, Math.min(iso.length(), DAY)).split("-");
    int year = Integer.parseInt(bits[0]);
    int month = bits.length < 2 ? 1 : Integer.parseInt(bits[1]);
    return switch (bits.length) {
      case 1 -> of(DateSpan.year(year));
      case 2 -> of(DateSpan.month(YearMonth.of(year, month)));
      default -> of(DateSpan.day(LocalDate.of(year, month, Integer.parseInt(bits[2]))));
    };
  }

  private static Days of(DateSpan span) {
    return new Days(span.from(), span.to());
  }

  /**
   * Of a date that was read; an open end counts as its first day, as a null end in the views does.
   */
  static @Nullable Days read(@Nullable DateSpan span) {
    if (span == null) {
      return null;
    }
    return new Days(span.from(), span.to().equals(LocalDate.MAX) ? span.from() : span.to());
  }

  /** Whether they may be one date: a day of slack at each end; an unknown date fits any. */
  static boolean compatible(@Nullable Days a, @Nullable Days b) {
    return a == null
        || b == null
        || (!a.first.isAfter(b.last.plusDays(1)) && !b.first.isAfter(a.last.plusDays(1)));
  }
}
