package org.diwan.text;

import org.jspecify.annotations.Nullable;

/**
 * Parts of a year or month: {@code الربع الأول من العام الجاري}, {@code النصف الثاني من 2012},
 * {@code الأسبوع الأول من أبريل المقبل}.
 */
final class PartDates implements DateRule {
  private static final int WEEK_OF_MONTH = 0;
  private final DateRule whole;

  PartDates(DateRule whole) {
    this.whole = whole;
  }

  @Override
  public @Nullable DateFound read(DateWords words, int at) {
    boolean week = words.isUnit(at, DateUnit.WEEK) && words.value(at) == 1;
    if (!week && !words.is(at, DateWordKind.PART)) {
      return null;
    }
    boolean last = words.isWord(at + 1, "الاخير");
    if (!last && !words.is(at + 1, DateWordKind.ORDINAL)) {
      return null;
    }
    int of = last ? at + 2 : words.past(at + 1);
    DateFound found = words.isWord(of, "من") ? wholeAt(words, of + 1) : wholeAt(words, of);
    if (found == null) {
      return null;
    }
    int number = last ? 0 : words.value(at + 1);
    WrittenDate written =
        new WrittenDate.Part(found.written(), number, week ? WEEK_OF_MONTH : words.value(at));
    return new DateFound(at, found.past(), written, found.direction());
  }

  /** The whole, past {@code شهر} and {@code عام}. */
  private @Nullable DateFound wholeAt(DateWords words, int at) {
    DateFound found = words.has(at) ? whole.read(words, at) : null;
    boolean unit = words.is(at, DateWordKind.UNIT) && words.value(at) == 1;
    return found == null && unit && words.has(at + 1) ? whole.read(words, at + 1) : found;
  }
}
