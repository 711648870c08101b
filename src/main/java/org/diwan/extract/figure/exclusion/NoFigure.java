package org.diwan.extract.figure.exclusion;

import org.diwan.extract.figure.lexicon.GuardWord;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that say nothing about the world:
 *
 * <ul>
 *   <li>dates: before a month ({@code 20 أكتوبر}, {@code 13 من مارس}, {@code سبعة نيسان}), behind a
 *       month or a word for year, with slashes ({@code 12/6}), a year behind a preposition;
 *   <li>clock times: {@code 10:30}, {@code 10 صباحا}, behind {@code الساعة};
 *   <li>identifiers and names: behind {@code رقم}, {@code القرار}, {@code المادة} and the like,
 *       glued to letters or a hyphen ({@code C919}, {@code F-16}, {@code 4G}), {@code 5+1};
 *   <li>what a rate is told of ({@code 7 حالات لكل 1000 مسافر});
 *   <li>list marks: first in a sentence and before {@code - . )};
 *   <li>the numbered parties of a name ({@code مجموعة العشرين}).
 * </ul>
 */
public final class NoFigure {
  private static final int CLOCK_REACH = 3;
  private static final int YEAR_DIGITS = 4;
  private static final String FOR_EACH = "لكل";

  private final WordClasses<StopWord> after;
  private final WordClasses<GuardWord> before;

  public NoFigure(Seeds seeds) {
    after = WordClasses.read(seeds, "lexicon/number_stops.csv", StopWord.class);
    before = WordClasses.read(seeds, "lexicon/number_guards.csv", GuardWord.class);
  }

  public WordClasses<StopWord> stops() {
    return after;
  }

  public WordClasses<GuardWord> guards() {
    return before;
  }

  public boolean holds(Passage passage, NumberSpan span) {
    return isDate(passage, span)
        || isClock(passage, span)
        || isIdentifier(passage, span)
        || isListMark(passage, span)
        || isPlain(passage, span.first() - 1, FOR_EACH);
  }

  /** Why a number is no figure, in words for a person. */
  public String why(Passage passage, NumberSpan span) {
    if (isDate(passage, span)) {
      return "a date or year";
    }
    if (isClock(passage, span)) {
      return "a time of day";
    }
    if (isIdentifier(passage, span)) {
      return "an identifier or part of a name";
    }
    if (isListMark(passage, span)) {
      return "the number of a list";
    }
    return span.isYearLike()
        ? "a year, or counts no unit, currency or listed noun"
        : "counts no unit, currency or listed noun, or only numbers the parties";
  }

  /** Whether a number that could be a year stands where a year would. */
  boolean isYear(Passage passage, NumberSpan span) {
    Token previous = passage.at(span.first() - 1);
    if (!span.isYearLike() || previous == null) {
      return false;
    }
    return before.of(previous) == GuardWord.YEAR
        || after.exactly(previous) != null
        || previous.is('/')
        || previous.is('(')
        || previous.is('-')
        || isJoinedToYear(passage, span.first());
  }

  /** {@code في 2009 و2010}. */
  private boolean isJoinedToYear(Passage passage, int first) {
    Token year = passage.at(first - 2);
    return isPlain(passage, first - 1, "و")
        && year != null
        && year.isNumber()
        && year.folded().length() == YEAR_DIGITS
        && passage.at(first - 3) instanceof Token before2
        && (before.of(before2) == GuardWord.YEAR || after.exactly(before2) != null);
  }

  private boolean isDate(Passage passage, NumberSpan span) {
    int next = span.end();
    return isYear(passage, span)
        || isStop(passage, next, StopWord.MONTH)
        || isPlain(passage, next, "من") && isStop(passage, next + 1, StopWord.MONTH)
        || passage.isMark(next, '/') && passage.isNumber(next + 1)
        || passage.isMark(span.first() - 1, '/') && passage.isNumber(span.first() - 2);
  }

  private boolean isClock(Passage passage, NumberSpan span) {
    return isStop(passage, span.end(), StopWord.CLOCK)
        || passage.isMark(span.end(), ':') && passage.isNumber(span.end() + 1)
        || passage.isMark(span.first() - 1, ':') && passage.isNumber(span.first() - 2)
        || isBehindClockWord(passage, span);
  }

  private boolean isBehindClockWord(Passage passage, NumberSpan span) {
    for (int i = span.first() - 1; i >= 0 && i >= span.first() - CLOCK_REACH; i--) {
      if (before.exactly(passage.tokens().get(i)) == GuardWord.CLOCK) {
        return true;
      }
    }
    return false;
  }

  private boolean isIdentifier(Passage passage, NumberSpan span) {
    Token previous = passage.at(span.first() - 1);
    Token next = passage.at(span.end());
    if (previous == null) {
      return isGluedLatin(passage, span, next);
    }
    return before.of(previous) == GuardWord.IDENTIFIER
        || previous.is('+')
        || next != null && next.is('+')
        || span.digits() && isGluedName(passage, span, previous)
        || isGluedLatin(passage, span, next);
  }

  private static boolean isGluedName(Passage passage, NumberSpan span, Token previous) {
    int first = span.first();
    if (!passage.isGlued(first)) {
      return false;
    }
    if (previous.is('-') || previous.is('_') || previous.is('.') || previous.is('#')) {
      Token name = passage.at(first - 2);
      return name != null && name.isWord() && passage.isGlued(first - 1);
    }
    return previous.isWord() && previous.folded().charAt(0) < 0x600;
  }

  private static boolean isGluedLatin(Passage passage, NumberSpan span, @Nullable Token next) {
    return next != null
        && next.isWord()
        && passage.isGlued(span.end())
        && isLatinName(next.folded());
  }

  private static boolean isLatinName(String folded) {
    return folded.charAt(0) < 0x600
        && !folded.equals("km")
        && !folded.equals("kg")
        && !folded.equals("usd");
  }

  private static boolean isListMark(Passage passage, NumberSpan span) {
    int next = span.end();
    return span.first() == 0
        && span.digits()
        && (passage.isMark(next, '-') || passage.isMark(next, ')') || passage.isMark(next, '–'));
  }

  private boolean isStop(Passage passage, int i, StopWord kind) {
    Token token = passage.at(i);
    return token != null && after.exactly(token) == kind;
  }

  private static boolean isPlain(Passage passage, int i, String word) {
    Token token = passage.at(i);
    return token != null && token.folded().equals(word);
  }
}
