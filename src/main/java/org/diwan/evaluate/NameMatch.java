package org.diwan.evaluate;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names name the same. The folding is the scorer's, coarser than the reading's own:
 * {@code ج} and {@code غ} are one letter, a hamza none.
 */
final class NameMatch {
  private static final String FROM = "أإآٱىةؤئجڤپگ";
  private static final String TO = "اااايهويغفبغ";
  private static final Pattern DROPPED = Pattern.compile("[ـء]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final String ARTICLE = "ال";
  private static final int LONG = 5;
  private static final double VARIANT = 0.82;

  private NameMatch() {}

  static List<String> tokens(@Nullable String name) {
    String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKC);
    String folded = fold(MARKS.matcher(plain).replaceAll(""));
    return NO_WORD
        .splitAsStream(folded)
        .filter(word -> !word.isEmpty())
        .map(NameMatch::withoutArticle)
        .toList();
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(DROPPED.matcher(text).replaceAll(""));
    for (int i = 0; i < folded.length(); i++) {
      int at = FROM.indexOf(folded.charAt(i));
      if (at >= 0) {
        folded.setCharAt(i, TO.charAt(at));
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static String withoutArticle(String word) {
    return word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 2
        ? word.substring(ARTICLE.length())
        : word;
  }

  /** The same token, or a spelling variant of a long one. */
  static boolean alike(String a, String b) {
    return a.equals(b)
        || (Math.min(a.length(), b.length()) >= LONG && SequenceRatio.of(a, b) >= VARIANT);
  }

  /** Equal, a shortened form of at least two tokens, or at most one token longer. */
  static boolean same(@Nullable String known, @Nullable String found) {
    List<String> k = tokens(known);
    List<String> f = tokens(found);
    if (k.isEmpty() || f.isEmpty()) {
      return false;
    }
    if (tokenByToken(k, f) || alike(String.join("", k), String.join("", f))) {
      return true;
    }
    if (f.size() < k.size()) {
      return f.size() >= 2 && within(f, k);
    }
    return f.size() == k.size() + 1 && k.size() >= 2 && within(k, f);
  }

  private static boolean tokenByToken(List<String> k, List<String> f) {
    return k.size() == f.size()
        && IntStream.range(0, k.size()).allMatch(i -> alike(k.get(i), f.get(i)));
  }

  /** Whether the tokens of the short one stand in the long one, in order. */
  private static boolean within(List<String> small, List<String> large) {
    Iterator<String> rest = large.iterator();
    return small.stream().allMatch(token -> standsIn(rest, token));
  }

  private static boolean standsIn(Iterator<String> rest, String token) {
    while (rest.hasNext()) {
      if (alike(token, rest.next())) {
        return true;
      }
    }
    return false;
  }

  /** F1 over the tokens of two document names. */
  static double similarity(@Nullable String a, @Nullable String b) {
    Set<String> left = new HashSet<>(tokens(a));
    Set<String> right = new HashSet<>(tokens(b));
    int all = left.size() + right.size();
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    left.retainAll(right);
    return 2.0 * left.size() / all;
  }
}
