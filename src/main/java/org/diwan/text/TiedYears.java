package org.diwan.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The years that an article names for itself: {@code قمة 2025}, {@code في عام 2025}. No tie are
 * years of full dates and ranges, those after 'since', 'by', 'until' or 'after', and those in names
 * of plans.
 */
final class TiedYears {
  private static final Set<String> NO_TIE =
      Set.of("منذ", "ومنذ", "بحلول", "حتي", "بعد", "قبل", "مقارنه", "مقابل");

  private TiedYears() {}

  /** The latest of an article, null where it names none. */
  static @Nullable Integer latest(DateLexicon lexicon, List<Sentence> sentences) {
    TreeSet<Integer> years = new TreeSet<>();
    for (Sentence sentence : sentences) {
      DateWords words = new DateWords(lexicon, sentence.tokens());
      DateScan.of(words).forEach(found -> addYear(words, found, years));
    }
    return years.isEmpty() ? null : years.last();
  }

  static void addYear(DateWords words, DateFound found, Set<Integer> years) {
    if (found.written() instanceof WrittenDate.Gregorian date
        && date.month() == WrittenDate.UNWRITTEN
        && isTie(words, found)) {
      years.add(date.year());
    }
  }

  private static boolean isTie(DateWords words, DateFound found) {
    int first = DateEdges.first(words, found.first(), 0);
    boolean otherTime = words.has(first - 1) && NO_TIE.contains(words.token(first - 1).folded());
    return !otherTime && !DateNames.isName(words, found, first);
  }
}
