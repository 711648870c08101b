package org.diwan.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Years alone.
 *
 * <ul>
 *   <li>after a word of time: {@code عام 2015}, {@code في 2015}, {@code منذ 2004};
 *   <li>with their era: {@code 2015 م}, {@code 1436 هـ}; in brackets: {@code (2015)};
 *   <li>at the end of a name: {@code قمة التعاون 2025 و…}; never where a noun follows that it may
 *       count, nor after {@code القرار}, {@code رقم};
 *   <li>two of them: {@code 2023-2027}, {@code بين 2024 و2028}, {@code 2014/15};
 *   <li>{@code تسعينيات القرن الماضي}.
 * </ul>
 */
final class YearDates implements DateRule {
  private static final Set<String> TIME_BEFORE =
      Set.of(
          "في", "وفي", "منذ", "ومنذ", "حتي", "خلال", "بحلول", "ل", "لسنه", "بعد", "قبل", "موسم",
          "عامي", "لعامي");
  private static final Set<String> NUMBER_BEFORE =
      Set.of(
          "رقم", "القرار", "قرار", "الماده", "ماده", "قانون", "القانون", "نقطه", "مستوي", "عند",
          "نحو", "حوالي", "بنحو", "الي", "من", "مع", "بلغ", "بلغت", "موديل", "طريق", "بعدد", "عدد",
          "وعدد", "هاتف", "سعر", "مبلغ");
  private static final Set<String> AGE = Set.of("العمر", "عمره", "عمرها", "عمرهم");
  private static final Set<String> LINK_AFTER =
      Set.of(
          "في", "من", "علي", "الي", "بين", "حتي", "التي", "الذي", "ان", "عن", "مع", "خلال", "بعد",
          "قبل", "قد", "كما");

  @Override
  public @Nullable DateFound read(DateWords words, int at) {
    if (words.is(at, DateWordKind.DECADE)) {
      return decade(words, at);
    }
    int year = words.number(at);
    if (DateWords.isHijriYear(year)
        && YearPart.pastEra(words, at + 1) > at + 1
        && !words.isWord(at + 1, "م")) {
      return new DateFound(at, at + 2, new WrittenDate.Hijri(0, 0, year));
    }
    if (year < 1850 || year > 2100) {
      return null;
    }
    DateFound range = range(words, at, year);
    return range != null ? range : isYear(words, at, year) ? single(words, at, year) : null;
  }

  private static DateFound single(DateWords words, int at, int year) {
    return new DateFound(
        at, YearPart.pastEra(words, at + 1), new WrittenDate.Gregorian(0, 0, year, null));
  }

  private static boolean isYear(DateWords words, int at, int year) {
    return isCalled(words, at)
        || YearPart.pastEra(words, at + 1) > at + 1
        || isInBrackets(words, at)
        || year >= 1950 && year <= 2050 && endsName(words, at);
  }

  private static boolean isCalled(DateWords words, int at) {
    return words.isUnit(at - 1, DateUnit.YEAR)
        || words.is(at - 1, DateWordKind.EDGE)
        || words.is(at - 1, DateWordKind.BETWEEN)
        || words.has(at - 1) && TIME_BEFORE.contains(words.token(at - 1).folded());
  }

  private static boolean isInBrackets(DateWords words, int at) {
    return words.isMark(at - 1, '(') && words.isMark(at + 1, ')');
  }

  private static boolean endsName(DateWords words, int at) {
    boolean named =
        words.has(at - 1)
            && words.token(at - 1).isWord()
            && words.token(at - 1).folded().length() > 2
            && !NUMBER_BEFORE.contains(words.token(at - 1).folded());
    return named && endsAfter(words, at + 1);
  }

  private static boolean endsAfter(DateWords words, int next) {
    if (!words.has(next)) {
      return true;
    }
    Token token = words.token(next);
    return token.isWord()
        ? token.hasConjunction() || LINK_AFTER.contains(token.folded())
        : !token.isNumber() && !token.is('%') && !token.is('$') && !token.is('/');
  }

  private static @Nullable DateFound range(DateWords words, int at, int year) {
    boolean spread =
        words.endingBefore(at, DateWordKind.BETWEEN) >= 0
            || words.isWord(at - 1, "من")
            || words.isUnit(at - 1, DateUnit.YEAR);
    boolean joined =
        words.isDash(at + 1)
            || words.isMark(at + 1, '/')
            || spread
                && (words.isWord(at + 1, "و")
                    || words.isWord(at + 1, "الي")
                    || words.isWord(at + 1, "حتي"));
    int second = words.isUnit(at + 2, DateUnit.YEAR) && !words.isDash(at + 1) ? at + 3 : at + 2;
    int last = words.number(second);
    int full =
        last >= 0 && last < 100 && !words.isWord(at + 1, "و") ? year / 100 * 100 + last : last;
    if (words.isMark(at + 1, '/') && full == year - 1) {
      return range(at, second, full, year, words);
    }
    if (!joined || full <= year || full > year + 60 || isSeparator(words, second + 1)) {
      return null;
    }
    return range(at, second, year, full, words);
  }

  private static DateFound range(int at, int second, int first, int last, DateWords words) {
    WrittenDate written =
        new WrittenDate.Range(
            new WrittenDate.Gregorian(0, 0, first, null),
            new WrittenDate.Gregorian(0, 0, last, null));
    return new DateFound(at, YearPart.pastEra(words, second + 1), written);
  }

  private static boolean isSeparator(DateWords words, int at) {
    return words.isDash(at) && words.number(at + 1) > 0 || words.isMark(at, '/');
  }

  /** The decades of the last century, said to be that or standing after 'in the'. */
  private static @Nullable DateFound decade(DateWords words, int at) {
    int past = words.past(at);
    boolean century = words.isWord(past, "القرن");
    if (century) {
      past =
          words.is(past + 1, DateWordKind.DIRECTION) || words.is(past + 1, DateWordKind.ORDINAL)
              ? words.past(past + 1)
              : past + 1;
    } else if (words.is(past, DateWordKind.DIRECTION)) {
      past++;
    }
    boolean age =
        words.isWord(past, "من")
            && words.has(past + 1)
            && AGE.contains(words.token(past + 1).folded());
    return age
        ? null
        : new DateFound(at, past, new WrittenDate.Decade(words.value(at)), DateCue.PAST);
  }
}
