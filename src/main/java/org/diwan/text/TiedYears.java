package org.diwan.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The years that an article names for itself: that of the gathering or list it is about ({@code قمة
 * التعاون 2025}), and one that it names at least twice. No tie are years of ranges, those after
 * 'since', 'by', 'until' or 'after', those in names of plans, and a year told once in passing
 * ({@code الاتفاق المبرم عام 2015}).
 */
final class TiedYears {
  private static final int ENOUGH = 2;
  private static final int NAME_REACH = 5;
  private static final Set<String> NO_TIE =
      Set.of("منذ", "ومنذ", "بحلول", "حتي", "بعد", "قبل", "مقارنه", "مقابل", "غايه", "لغايه");

  private TiedYears() {}

  /**
   * The latest of an article, null where it names none, or a later one in passing: no article is
   * older than what it tells.
   */
  static @Nullable Integer latest(DateLexicon lexicon, List<Sentence> sentences) {
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    for (Sentence sentence : sentences) {
      DateWords words = new DateWords(lexicon, sentence.tokens());
      DateScan.of(words).forEach(found -> count(words, found, counts));
    }
    Map.Entry<Integer, Integer> last = counts.lastEntry();
    return last != null && last.getValue() >= ENOUGH ? last.getKey() : null;
  }

  private static void count(DateWords words, DateFound found, Map<Integer, Integer> counts) {
    if (found.written() instanceof WrittenDate.Gregorian date
        && date.year() != WrittenDate.UNWRITTEN
        && isTie(words, found)) {
      boolean own = date.month() == WrittenDate.UNWRITTEN && isOwn(words, found.first());
      counts.merge(date.year(), own ? ENOUGH : 1, Integer::sum);
    }
  }

  /** {@code قمة التعاون 2025}, {@code قائمة عام 2025}. */
  private static boolean isOwn(DateWords words, int first) {
    boolean bare = words.number(first) > 0;
    for (int at = first - 1; at >= Math.max(0, first - NAME_REACH); at--) {
      if (words.is(at, DateWordKind.OWN_YEAR)) {
        return bare || at == first - 1;
      }
      if (!words.token(at).isWord()) {
        return false;
      }
    }
    return false;
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
