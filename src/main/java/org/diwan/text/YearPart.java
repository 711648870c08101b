package org.diwan.text;

import static org.diwan.text.WrittenDate.UNWRITTEN;

import org.jspecify.annotations.Nullable;

/**
 * The year that follows a month: {@code 2025}, {@code من عام 2025}, {@code , 2025 م}, {@code 1436
 * هـ}, {@code من العام الماضي}; or only a direction: {@code المقبل}.
 *
 * @param offset of the year from that of publication, else null
 * @param next the token after it
 */
record YearPart(int year, @Nullable Integer offset, DateCue direction, int next) {

  boolean isWritten() {
    return year != UNWRITTEN || offset != null;
  }

  static YearPart after(DateWords words, int at, boolean gregorian) {
    int from = words.isComma(at) || words.isDash(at) || words.isMark(at, '/') ? at + 1 : at;
    int of = words.isWord(from, "من") ? from + 1 : from;
    int unit = words.isUnit(of, DateUnit.YEAR) ? of + 1 : of;
    int number = words.number(unit);
    if (gregorian ? DateWords.isGregorianYear(number) : DateWords.isHijriYear(number)) {
      return new YearPart(number, null, DateCue.NONE, pastEra(words, unit + 1));
    }
    if (unit > of && isDefinite(words, of) && words.is(unit, DateWordKind.DIRECTION)) {
      return new YearPart(
          UNWRITTEN, words.value(unit), DateCue.of(words.value(unit)), pastYear(words, unit + 1));
    }
    if (of > from && words.isWord(of, "هذا") && words.isUnit(of + 1, DateUnit.YEAR)) {
      return new YearPart(UNWRITTEN, 0, DateCue.PRESENT, of + 2);
    }
    if (words.is(at, DateWordKind.DIRECTION)) {
      return new YearPart(UNWRITTEN, null, DateCue.of(words.value(at)), words.past(at));
    }
    return new YearPart(UNWRITTEN, null, DateCue.NONE, at);
  }

  private static boolean isDefinite(DateWords words, int at) {
    return words.token(at).folded().startsWith("ال");
  }

  /** Past {@code م} or {@code هـ}. */
  static int pastEra(DateWords words, int at) {
    boolean era =
        words.isWord(at, "م")
            || words.isWord(at, "ه")
            || words.isWord(at, "ميلادي")
            || words.isWord(at, "هجري")
            || words.isWord(at, "ميلاديه")
            || words.isWord(at, "هجريه");
    return era ? at + 1 : at;
  }

  /** Past the number of a year that is also said in words: {@code العام الماضي 2011}. */
  static int pastYear(DateWords words, int at) {
    return DateWords.isGregorianYear(words.number(at)) ? pastEra(words, at + 1) : at;
  }
}
