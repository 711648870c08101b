package org.diwan.source;

import org.diwan.model.DatePrecision;
import org.diwan.text.DateMention;
import org.diwan.text.WrittenDate;

/** Tells dates that need nothing but themselves: day, month and year are written. */
final class FullDates {
  private FullDates() {}

  static boolean isFull(DateMention mention) {
    if (mention.span() == null || mention.span().precision() != DatePrecision.DAY) {
      return false;
    }
    return switch (mention.written()) {
      case WrittenDate.Gregorian date -> date.year() != WrittenDate.UNWRITTEN;
      case WrittenDate.Hijri date -> date.year() != WrittenDate.UNWRITTEN;
      default -> false;
    };
  }
}
