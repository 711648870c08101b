package org.diwan.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stretches counted from something else than today: {@code بعد يومين من}, {@code قبل أسبوع على},
 * {@code بعد أشهر قليلة من}. What it is stands behind.
 */
final class AwayDates implements DateRule {
  private static final Set<String> FROM = Set.of("من", "علي");
  private static final Set<String> BESIDE =
      Set.of("واحد", "واحده", "فقط", "قليله", "معدوده", "كامل", "كامله", "تقريبا");

  @Override
  public @Nullable DateFound read(DateWords words, int at) {
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
    if (!words.has(past) || !FROM.contains(words.token(past).folded())) {
      return null;
    }
    boolean some = words.value(unit) == 3 && !count.isWritten();
    int howMany = some ? 0 : count.isWritten() ? count.value() : words.value(unit);
    WrittenDate written = new WrittenDate.Away(words.unit(unit), howMany, direction);
    return new DateFound(at, past + 1, written);
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
