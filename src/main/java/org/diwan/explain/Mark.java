package org.diwan.explain;

import java.util.List;
import java.util.Locale;
import org.diwan.model.Evidence;

/**
 * A fact with its words.
 *
 * @param number from 1, as the page counts them
 * @param kind what colour it takes
 * @param title type and status
 * @param details what the fact says, one line each
 * @param mentions its places, the leading one first
 */
record Mark(int number, Kind kind, String title, List<String> details, List<Evidence> mentions) {

  enum Kind {
    DEED,
    WORD,
    AGREEMENT,
    FIGURE,
    UNRESOLVED,
    REJECTED;

    /** Name for style sheets and for people. */
    String styled() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Mark {
    details = List.copyOf(details);
    mentions = List.copyOf(mentions);
  }

  boolean isRejected() {
    return kind == Kind.REJECTED;
  }

  String kindName() {
    return kind.styled();
  }
}
