package org.diwan.text;

/**
 * Tells dates that are part of a name: {@code ثورة 25 يناير}, {@code حرب أكتوبر}, {@code رؤية
 * 2030}.
 */
final class DateNames {
  private DateNames() {}

  static boolean isName(DateWords words, DateFound found, int first) {
    boolean canBe =
        switch (found.written()) {
          case WrittenDate.Gregorian date -> date.month() == 0 || !date.hasYear();
          case WrittenDate.Hijri date -> date.year() == 0;
          default -> false;
        };
    return canBe
        && found.direction() == DateCue.NONE
        && (hasHead(words, found, first) || isQuoted(words, found));
  }

  /** A year after a head dates what happened ({@code حرب 1967}); only plans are named after one. */
  private static boolean hasHead(DateWords words, DateFound found, int first) {
    int head = words.endingBefore(first, DateWordKind.NAME_HEAD);
    boolean year = found.written() instanceof WrittenDate.Gregorian date && date.month() == 0;
    return head >= 0 && (!year || words.value(head) == DateWord.NAMED_AFTER_YEARS);
  }

  /** {@code «25 يناير»} alone in quotes is a name. */
  private static boolean isQuoted(DateWords words, DateFound found) {
    boolean open =
        words.isMark(found.first() - 1, '«')
            || words.isMark(found.first() - 1, '"')
            || words.isMark(found.first() - 1, '“');
    boolean close =
        words.isMark(found.past(), '»')
            || words.isMark(found.past(), '"')
            || words.isMark(found.past(), '”');
    return open && close;
  }
}
