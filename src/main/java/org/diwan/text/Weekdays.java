package org.diwan.text;

import java.util.Set;

/**
 * The days of the week, folded and with their article, for those who read no dates: the words of
 * {@code lexicon/weekdays.csv}.
 */
public final class Weekdays {
  static final Set<String> NAMES =
      Set.of(
          "السبت",
          "الاحد",
          "الاثنين",
          "الاثينين",
          "الاتنين",
          "الثلاثا",
          "الثلثا",
          "الاربعا",
          "الخميس",
          "الجمعه");

  private Weekdays() {}

  /** Whether a folded word is one of them. */
  public static boolean is(String folded) {
    return NAMES.contains(folded);
  }
}
