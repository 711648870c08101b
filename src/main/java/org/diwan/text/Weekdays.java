package org.diwan.text;

import java.util.Set;

/** The days of the week as a text names them most, folded and with their article. */
public final class Weekdays {
  private static final Set<String> NAMES =
      Set.of("السبت", "الاحد", "الاثنين", "الثلاثا", "الاربعا", "الخميس", "الجمعه");

  private Weekdays() {}

  /** Whether a folded word is one of them. */
  public static boolean is(String folded) {
    return NAMES.contains(folded);
  }
}
