package org.diwan.extract.agreement;

import java.util.List;
import org.diwan.model.DateSpan;
import org.diwan.text.DateKind;
import org.diwan.text.DateMention;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a document holds: a range of years inside or right behind its name, or {@code
 * لعام 2026}.
 */
final class Validity {
  private Validity() {}

  static @Nullable DateSpan within(
      List<DateMention> dates, List<Token> tokens, int first, int end) {
    for (DateMention date : dates) {
      boolean inside = date.firstToken() >= first && date.firstToken() <= end + 3;
      if (!inside || date.span() == null) {
        continue;
      }
      boolean years =
          date.kind() == DateKind.RANGE
              && date.span().from().getYear() < date.span().to().getYear();
      boolean forYear =
          date.firstToken() < end && tokens.get(date.firstToken()).folded().startsWith("لعام");
      if (years || forYear) {
        return date.span();
      }
    }
    return null;
  }
}
