package org.diwan.evaluate.swap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Replaces phrases, longest first, whatever clitics {@code و ف ب ك ل} their first word carries and
 * however its letters are spelled; {@code ل} before an article becomes {@code لل}.
 */
final class Phrases {
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}ـ]+");
  private static final String ARTICLE = "ال";

  /**
   * @param replacement null for a phrase that stays as it is
   */
  private record Phrase(List<String> words, @Nullable String replacement) {}

  private record Word(int start, int end, String raw) {}

  private record Hit(int clitics, Phrase phrase) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Set<String> guards;

  /**
   * @param guards folded words after which nothing is replaced
   */
  Phrases(Set<String> guards) {
    this.guards = guards;
  }

  void replace(String form, String replacement) {
    add(form, replacement);
  }

  void protect(String form) {
    add(form, null);
  }

  private void add(String form, @Nullable String replacement) {
    List<String> words = words(form).stream().map(word -> Fold.fold(word.raw)).toList();
    if (!words.isEmpty()) {
      List<Phrase> known = byFirst.computeIfAbsent(words.getFirst(), f -> new ArrayList<>());
      if (known.stream().noneMatch(phrase -> phrase.words.equals(words))) {
        known.add(new Phrase(words, replacement));
      }
    }
  }

  String apply(String text) {
    List<Word> words = words(text);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < words.size(); i++) {
      Hit hit = guarded(words, i) ? null : best(text, words, i);
      if (hit != null) {
        int last = i + hit.phrase.words.size() - 1;
        int start = words.get(i).start;
        int end = words.get(last).end;
        out.append(text, copied, start).append(written(text.substring(start, end), hit));
        copied = end;
        i = last;
      }
    }
    return out.append(text.substring(copied)).toString();
  }

  /** Whether any phrase stands in the text. */
  boolean in(String text) {
    List<Word> words = words(text);
    return java.util.stream.IntStream.range(0, words.size())
        .anyMatch(i -> best(text, words, i) != null);
  }

  private boolean guarded(List<Word> words, int i) {
    return i > 0 && guards.contains(Fold.fold(words.get(i - 1).raw));
  }

  private static String written(String slice, Hit hit) {
    String replacement = hit.phrase.replacement;
    if (replacement == null) {
      return slice;
    }
    String clitics = slice.substring(0, hit.clitics);
    return clitics.endsWith("ل") && replacement.startsWith(ARTICLE)
        ? clitics + "ل" + replacement.substring(ARTICLE.length())
        : clitics + replacement;
  }

  private @Nullable Hit best(String text, List<Word> words, int i) {
    Hit best = null;
    String raw = words.get(i).raw;
    for (int clitics : clitics(raw)) {
      String rest = raw.substring(clitics);
      best = longer(best, hit(text, words, i, clitics, rest));
      if (clitics > 0 && raw.charAt(clitics - 1) == 'ل' && rest.startsWith("ل")) {
        best = longer(best, hit(text, words, i, clitics, "ا" + rest));
      }
    }
    return best;
  }

  private static @Nullable Hit longer(@Nullable Hit a, @Nullable Hit b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.phrase.words.size() > a.phrase.words.size() ? b : a;
  }

  private @Nullable Hit hit(String text, List<Word> words, int i, int clitics, String first) {
    Hit best = null;
    for (Phrase phrase : byFirst.getOrDefault(Fold.fold(first), List.of())) {
      if (follows(text, words, i, phrase.words)) {
        best = longer(best, new Hit(clitics, phrase));
      }
    }
    return best;
  }

  private static boolean follows(String text, List<Word> words, int i, List<String> phrase) {
    for (int k = 1; k < phrase.size(); k++) {
      if (i + k >= words.size()
          || !text.substring(words.get(i + k - 1).end, words.get(i + k).start).isBlank()
          || !Fold.fold(words.get(i + k).raw).equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> clitics(String word) {
    List<Integer> lengths = new ArrayList<>(List.of(0));
    int after = word.length() > 2 && "وف".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    if (after == 1) {
      lengths.add(1);
    }
    if (word.length() > after + 2 && "بكل".indexOf(word.charAt(after)) >= 0) {
      lengths.add(after + 1);
    }
    return lengths;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.start(), matcher.end(), matcher.group()));
    }
    return words;
  }
}
