package org.diwan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code 7 مارس من العام نفسه}: the year is the last one named before it in the sentence; where
 * none is, the date is not one that can be told.
 */
final class SameYears {
  private SameYears() {}

  static List<DateFound> filled(DateWords words, List<DateFound> all) {
    List<DateFound> out = new ArrayList<>(all.size());
    int year = WrittenDate.UNWRITTEN;
    for (DateFound found : all) {
      if (!words.is(found.past(), DateWordKind.SAME_YEAR)) {
        out.add(found);
      } else if (found.written() instanceof WrittenDate.Gregorian date && year > 0) {
        out.add(found.as(date.withYear(year)).until(words.past(found.past())));
      }
      year = yearOf(found, year);
    }
    return out;
  }

  private static int yearOf(DateFound found, int before) {
    boolean named = found.written() instanceof WrittenDate.Gregorian date && date.year() > 0;
    return named ? ((WrittenDate.Gregorian) found.written()).year() : before;
  }
}
