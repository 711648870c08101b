package org.diwan.extract.agreement;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.diwan.text.Fold;

/**
 * The content words of a document's name: folded, without article and clitics, function words and
 * words of one letter dropped.
 */
final class NameKey {
  private static final Set<String> DROPPED =
      Set.of(
          "في", "من", "علي", "الي", "بين", "مع", "عن", "بشان", "حول", "ما", "للفتره", "عام", "عامي",
          "مجال", "مجالات", "اطار", "مثل", "فيما", "يتعلق");

  private NameKey() {}

  static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : Fold.fold(name).split("[^\\p{L}\\p{N}]+")) {
      String bare = bare(word);
      if (bare.length() > 1 && !DROPPED.contains(word) && !DROPPED.contains(bare)) {
        words.add(bare);
      }
    }
    return words;
  }

  static String of(String name) {
    return String.join(" ", words(name));
  }

  private static String bare(String word) {
    for (String prefix : Arrays.asList("وال", "بال", "لل", "ال")) {
      if (word.startsWith(prefix) && word.length() - prefix.length() >= 2) {
        return word.substring(prefix.length());
      }
    }
    return word.length() > 3
            && (word.charAt(0) == 'و' || word.charAt(0) == 'ل' || word.charAt(0) == 'ب')
        ? word.substring(1)
        : word;
  }

  /** Whether one name says of a document's subject no more than the other, and something. */
  static boolean isPart(String shorter, String longer) {
    Set<String> few = stems(shorter);
    return few.size() > 1 && stems(longer).containsAll(few);
  }

  /**
   * Content words without their feminine endings: {@code الاتفاقية النووية} is an {@code اتفاق}.
   */
  private static Set<String> stems(String name) {
    Set<String> stems = new TreeSet<>();
    words(name).forEach(word -> stems.add(stem(word)));
    return stems;
  }

  private static String stem(String word) {
    if (word.length() > 4 && word.endsWith("يه")) {
      String masculine = word.substring(0, word.length() - 1);
      return masculine.equals("اتفاقي") ? "اتفاق" : masculine;
    }
    return word.length() > 4 && word.endsWith("ا") ? word.substring(0, word.length() - 1) : word;
  }

  /** Shared words over all words of both. */
  static double likeness(String a, String b) {
    Set<String> x = stems(a);
    Set<String> y = stems(b);
    long shared = x.stream().filter(y::contains).count();
    long all = x.size() + y.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
