package org.diwan.extract.figure.status;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.extract.figure.passage.Periods;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.DateSpan;
import org.diwan.model.FigureKind;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a year to come, told behind it ({@code 5 ملايين في العام المقبل}) or right before it
 * ({@code يصل في العام المقبل إلى 60 دولارا}). Not what that year is set against ({@code في العام
 * المقبل مقابل 3 في المئة}).
 */
final class YearToCome {
  private static final int REACH = 4;

  private static final Set<String> WITHIN = Set.of("في", "خلال", "بحلول");
  private static final Set<String> OF_A_YEAR =
      Set.of("في", "خلال", "بحلول", "عام", "سنه", "بنهايه", "نهايه");

  private static final Set<String> YEARS = Set.of("العام", "السنه");
  private static final Set<String> TO_COME = Set.of("المقبل", "المقبله", "القادم", "القادمه");
  private static final Set<FigureKind> AMOUNTS =
      EnumSet.of(FigureKind.MONEY, FigureKind.PERCENT, FigureKind.RATE);

  private YearToCome() {}

  static boolean holds(Passage passage, Found found, WordRoles<FigureCue> cues) {
    Token next = passage.at(found.end());
    int year = next != null && WITHIN.contains(next.folded()) ? found.end() + 1 : found.end();
    return isThere(passage, year)
        || AMOUNTS.contains(found.kind()) && isBefore(passage, found, cues);
  }

  /**
   * Told of a year by its number ({@code 45 في المئة بحلول عام 2030}) that is after the article's;
   * not of what is counted up to it ({@code عقد حتى عام 2030}).
   */
  static boolean isNumbered(Passage passage, Found found, @Nullable LocalDate published) {
    Token next = passage.at(found.end());
    if (published == null || next == null || !OF_A_YEAR.contains(next.folded())) {
      return false;
    }
    DateSpan year = Periods.behind(passage, found.end(), published);
    return year != null && year.from().getYear() > published.getYear();
  }

  private static boolean isBefore(Passage passage, Found found, WordRoles<FigureCue> cues) {
    int i = found.first() - 1;
    while (i > found.first() - REACH && isLead(passage.at(i), cues)) {
      i--;
    }
    return isThere(passage, i - 1);
  }

  private static boolean isLead(@Nullable Token token, WordRoles<FigureCue> cues) {
    return token != null && cues.is(FigureCue.LEADS, token.folded());
  }

  private static boolean isThere(Passage passage, int i) {
    Token noun = passage.at(i);
    Token which = passage.at(i + 1);
    return noun != null
        && which != null
        && YEARS.contains(noun.folded())
        && TO_COME.contains(which.folded());
  }
}
