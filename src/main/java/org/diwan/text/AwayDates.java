package org.diwan.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stretches counted from something else than today: {@code بعد يومين من}, {@code قبل أسبوع على},
 * {@code بعد أشهر قليلة من}, {@code عشية}. What it is stands behind.
 */
final class AwayDates implements DateRule {
  private static final int NEAR = 6;
  private static final Set<String> FROM = Set.of("من", "علي");
  private static final Set<String> BESIDE =
      Set.of("واحد", "واحده", "فقط", "قليله", "معدوده", "كامل", "كامله", "تقريبا");

  @Override
  public @Nullable DateFound read(DateWords words, int at) {
    if (words.is(at, DateWordKind.EVE)) {
      return eve(words, at);
    }
    int direction = direction(words, at);
    if (direction == 0) {
      return null;
    }
    int next = words.past(at);
    DateStep count = PeriodDates.count(words, isAbout(words, next) ? words.past(next) : next);
    int unit = count.next();
    if (!words.is(unit, DateWordKind.UNIT) || words.token(unit).folded().startsWith("ال")) {
      return null;
    }
    int past = unit + 1;
    while (words.has(past) && BESIDE.contains(words.token(past).folded())) {
      past++;
    }
    boolean some = words.value(unit) == 3 && !count.isWritten();
    if (!words.has(past) || !FROM.contains(words.token(past).folded())) {
      boolean soon = direction < 0 && words.isUnit(unit, DateUnit.HOUR) && isFuture(words, at);
      return soon
          ? new DateFound(at, past, new WrittenDate.Period(DateUnit.HOUR, 0, 1), DateCue.FUTURE)
          : null;
    }
    int howMany = some ? 0 : count.isWritten() ? count.value() : words.value(unit);
    WrittenDate written = new WrittenDate.Away(words.unit(unit), howMany, direction);
    return new DateFound(at, past + 1, written);
  }

  /** {@code سيصل بعد ساعات}: later today. */
  private static boolean isFuture(DateWords words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (words.isFutureVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code عشية القمة}; {@code عشية الأحد} is an evening. */
  private static @Nullable DateFound eve(DateWords words, int at) {
    int past = at + 1;
    boolean evening =
        words.is(past, DateWordKind.WEEKDAY) || words.is(past, DateWordKind.RELATIVE_DAY);
    return evening || !words.has(past) || !words.token(past).isWord()
        ? null
        : new DateFound(at, past, new WrittenDate.Away(DateUnit.DAY, 1, words.value(at)));
  }

  private static int direction(DateWords words, int at) {
    if (words.is(at, DateWordKind.AFTER)) {
      return -1;
    }
    return words.is(at, DateWordKind.AGO) && words.token(at).reads("قبل") ? 1 : 0;
  }

  private static boolean isAbout(DateWords words, int at) {
    return words.is(at, DateWordKind.ABOUT);
  }
}
