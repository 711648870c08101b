package org.diwan.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.diwan.model.Evidence;
import org.diwan.model.Passage;

/**
 * What the passage around a fact has in common with other tellings of it. A passage is its words
 * with those of {@value #BEFORE} characters before and {@value #BEHIND} behind.
 *
 * <ul>
 *   <li>Its runs of {@value #RUN} folded words, of which the {@value #KEPT} with the least hashes
 *       stand for all: two passages that agree in half of their runs share one of them seven times
 *       of ten.
 *   <li>Its gist: the words, without article and then without preposition ({@code بمسجد} as {@code
 *       المسجد}), that are not ordinary.
 * </ul>
 *
 * <p>Source of the sample: A. Broder, On the resemblance and containment of documents, 1997.
 */
public final class Passages {
  private static final int BEFORE = 60;
  private static final int BEHIND = 110;
  private static final int RUN = 5;
  private static final int KEPT = 3;
  private static final int LONGEST_GIST = 24;
  private static final int SHORTEST_WORD = 3;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<String> PREFIXES = List.of("وال", "بال", "فال", "كال", "لل", "ال", "و");

  private static final List<String> PREPOSITIONS = List.of("ب", "ل", "ف", "ك");

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final Set<String> ordinary;

  /**
   * @param ordinary folded words that tell nothing of what happened, without prefixes or with
   */
  public Passages(Set<String> ordinary) {
    this.ordinary = Set.copyOf(ordinary);
  }

  /** The passage around a place of a text. */
  public Passage of(String text, Evidence place) {
    int from = wordStart(text, Math.max(0, place.start() - BEFORE));
    int to = wordEnd(text, Math.min(text.length(), place.end() + BEHIND));
    String[] words = BETWEEN_WORDS.split(Fold.fold(text.substring(from, to)).strip());
    return new Passage(runs(words), gist(words), null);
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static List<Long> runs(String[] words) {
    long[] runs = new long[Math.max(0, words.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      long hash = mixed(FNV_OFFSET, words[i]);
      for (int next = i + 1; next < i + RUN; next++) {
        hash = mixed(mixed(hash, " "), words[next]);
      }
      runs[i] = finished(hash);
    }
    return Arrays.stream(runs).sorted().distinct().limit(KEPT).boxed().toList();
  }

  private List<Long> gist(String[] words) {
    return Arrays.stream(words)
        .filter(this::isTelling)
        .map(word -> without(PREFIXES, word))
        .filter(this::isTelling)
        .map(word -> without(PREPOSITIONS, word))
        .filter(this::isTelling)
        .map(Passages::hash)
        .sorted()
        .distinct()
        .limit(LONGEST_GIST)
        .toList();
  }

  private boolean isTelling(String word) {
    return word.length() >= SHORTEST_WORD && !ordinary.contains(word);
  }

  private static String without(List<String> prefixes, String word) {
    for (String prefix : prefixes) {
      if (word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST_WORD) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  private static long hash(String words) {
    return finished(mixed(FNV_OFFSET, words));
  }

  private static long mixed(long before, String words) {
    long hash = before;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  private static long finished(long mixed) {
    long hash = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    return hash ^ hash >>> 31;
  }
}
