package org.diwan.text;

/**
 * Widens a date to the words in front that only carry it: {@code مطلع شهر}, {@code مساء يوم},
 * {@code الـ}.
 */
final class DateEdges {
  private DateEdges() {}

  /**
   * @param from where the date before it ends
   */
  static int first(DateWords words, int first, int from) {
    int widened = first;
    int before = before(words, first);
    while (before >= from) {
      widened = before;
      before = before(words, widened);
    }
    return widened;
  }

  private static int before(DateWords words, int at) {
    if (words.isWord(at - 1, "ال")) {
      return at - 1;
    }
    int edge = words.endingBefore(at, DateWordKind.EDGE);
    int time = edge < 0 ? words.endingBefore(at, DateWordKind.DAY_TIME) : edge;
    boolean unit = words.is(at - 1, DateWordKind.UNIT) && words.value(at - 1) == 1;
    return time < 0 && unit ? at - 1 : time;
  }
}
