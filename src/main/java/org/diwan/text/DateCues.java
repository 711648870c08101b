package org.diwan.text;

/** The nearest word before a date that says whether it is past or to come. */
final class DateCues {
  private static final int REACH = 12;
  private static final String NOT_PERFECT = "يتنس";

  private DateCues() {}

  static DateCue before(DateWords words, int first) {
    int since = DateEdges.first(words, first, 0) - 1;
    if (words.isWord(since, "منذ") || words.isWord(since, "ومنذ")) {
      return DateCue.PAST;
    }
    for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
      if (words.is(at, DateWordKind.PAST_CUE) || isPerfectClause(words, at, first)) {
        return DateCue.PAST;
      }
      if (words.is(at, DateWordKind.FUTURE_CUE) || words.isFutureVerb(at)) {
        return DateCue.FUTURE;
      }
    }
    return DateCue.NONE;
  }

  /** {@code التي خاضها المنتخب}, not {@code التي يخوضها}: a relative clause in the past. */
  private static boolean isPerfectClause(DateWords words, int at, int first) {
    boolean relative =
        words.isWord(at, "التي") || words.isWord(at, "الذي") || words.isWord(at, "الذين");
    if (!relative || at + 1 >= first || !words.token(at + 1).isWord()) {
      return false;
    }
    String verb = words.token(at + 1).folded();
    return verb.length() > 3 && NOT_PERFECT.indexOf(verb.charAt(0)) < 0;
  }
}
