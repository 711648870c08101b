package org.diwan.extract.figure.passage;

import java.time.LocalDate;
import java.util.Set;
import org.diwan.model.DateSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The year right behind a figure: {@code في 2017}, {@code خلال عام 2014}, {@code العام الماضي},
 * {@code بنهاية السنة الجارية}.
 */
public final class Periods {
  private static final int REACH = 4;
  private static final Set<String> YEARS = Set.of("العام", "السنه");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private Periods() {}

  public static @Nullable DateSpan behind(Passage passage, int end, @Nullable LocalDate published) {
    for (int i = end; i < end + REACH; i++) {
      Token token = passage.at(i);
      if (token == null || !token.isNumber() && !token.isWord()) {
        return null;
      }
      DateSpan year = token.isNumber() ? year(token) : named(passage, i, published);
      if (year != null || token.isNumber()) {
        return year;
      }
    }
    return null;
  }

  /** The year that a number of four digits is, null for none. */
  public static @Nullable DateSpan year(Token token) {
    if (token.folded().length() != 4) {
      return null;
    }
    int year =
        token.folded().chars().allMatch(Character::isDigit) ? Integer.parseInt(token.folded()) : 0;
    return year >= FIRST_YEAR && year < LAST_YEAR ? DateSpan.year(year) : null;
  }

  private static @Nullable DateSpan named(Passage passage, int i, @Nullable LocalDate published) {
    Token next = passage.at(i + 1);
    if (published == null || next == null || !YEARS.contains(passage.tokens().get(i).folded())) {
      return null;
    }
    return switch (next.folded()) {
      case "الماضي", "الماضيه", "المنصرم", "المنصرمه" -> DateSpan.year(published.getYear() - 1);
      case "الجاري", "الجاريه", "الحالي", "الحاليه" -> DateSpan.year(published.getYear());
      case "المقبل", "المقبله", "القادم", "القادمه" -> DateSpan.year(published.getYear() + 1);
      default -> null;
    };
  }
}
