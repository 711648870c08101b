package org.diwan.text;

/** The nearest word before a date that says whether it is past or to come. */
final class DateCues {
  private static final int REACH = 14;

  private DateCues() {}

  static DateCue before(DateWords words, int first) {
    for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
      if (words.is(at, DateWordKind.PAST_CUE)) {
        return DateCue.PAST;
      }
      if (words.is(at, DateWordKind.FUTURE_CUE) || words.isFutureVerb(at)) {
        return DateCue.FUTURE;
      }
    }
    return DateCue.NONE;
  }
}
