package org.diwan.text;

import static org.diwan.text.WrittenDate.UNWRITTEN;

import org.jspecify.annotations.Nullable;

/**
 * Seasons of a year that is told: {@code الصيف الماضي}, {@code صيف 2014}, {@code ربيع العام
 * الماضي}. Of a winter that is named after one year, the year counts: it may be either of two.
 */
final class SeasonDates implements DateRule {
  private static final int WINTER = 12;
  private static final int FEBRUARY = 2;

  @Override
  public @Nullable DateFound read(DateWords words, int at) {
    if (!words.is(at, DateWordKind.SEASON) && !isLibyan(words, at)) {
      return null;
    }
    YearPart year = YearPart.after(words, at + 1, true);
    boolean told = year.isWritten() || year.direction() != DateCue.NONE;
    return told
        ? new DateFound(at, year.next(), written(words.value(at), year), year.direction())
        : null;
  }

  /** {@code الصيف} is June in Libya, the month with which the season begins. */
  private static boolean isLibyan(DateWords words, int at) {
    return words.is(at, DateWordKind.MONTH)
        && (words.isWord(at, "الصيف") || words.isWord(at, "الربيع"));
  }

  private static WrittenDate written(int first, YearPart year) {
    if (first == WINTER && year.offset() != null) {
      return new WrittenDate.Period(DateUnit.YEAR, year.offset(), year.offset());
    }
    if (first == WINTER && year.year() != UNWRITTEN) {
      return new WrittenDate.Gregorian(UNWRITTEN, UNWRITTEN, year.year(), null);
    }
    int last = first == WINTER ? FEBRUARY : first + 2;
    return new WrittenDate.Range(month(first, year), month(last, year));
  }

  private static WrittenDate month(int month, YearPart year) {
    return new WrittenDate.Gregorian(UNWRITTEN, month, year.year(), year.offset());
  }
}
