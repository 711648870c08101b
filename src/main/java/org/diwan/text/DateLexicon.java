package org.diwan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates, folded. The longest phrase wins; a word is tried whole, then without its
 * clitics. Immutable and safe for many threads.
 */
public final class DateLexicon {
  private record Phrase(List<String> words, DateWord meaning) {}

  private final WordMap<List<Phrase>> byFirstWord;
  private final List<String> notFuture;

  private DateLexicon(WordMap<List<Phrase>> byFirstWord, List<String> notFuture) {
    this.byFirstWord = byFirstWord;
    this.notFuture = List.copyOf(notFuture);
  }

  /** What begins at a token, null where nothing of a date does. */
  @Nullable DateHit at(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isWord()) {
      return null;
    }
    for (Form form : token.forms()) {
      DateHit hit = at(tokens, at, form);
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  private @Nullable DateHit at(List<Token> tokens, int at, Form form) {
    List<Phrase> phrases = byFirstWord.get(form.word());
    return phrases == null ? null : at(tokens, at, form, phrases);
  }

  private static @Nullable DateHit at(List<Token> tokens, int at, Form form, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (follows(phrase.words, tokens, at) && isFree(phrase.meaning, form)) {
        return new DateHit(phrase.meaning, phrase.words.size());
      }
    }
    return null;
  }

  /** A month that is also another word stands alone: {@code باب} is a door, no August. */
  private static boolean isFree(DateWord meaning, Form form) {
    return form.preposition() == Form.NONE
        || form.preposition() != 'ك' && form.preposition() != 'س' && !isShy(meaning);
  }

  private static boolean isShy(DateWord meaning) {
    return meaning.guard() == DateGuard.STRONG || meaning.guard() == DateGuard.FULL;
  }

  private static boolean follows(List<String> words, List<Token> tokens, int at) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.get(at + i).folded().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is a verb in the future: {@code سيزور}, not {@code سياسة}. */
  boolean isFutureVerb(String folded) {
    return isFutureVerbAt(folded, 0) || (folded.startsWith("و") && isFutureVerbAt(folded, 1));
  }

  private boolean isFutureVerbAt(String folded, int start) {
    if (folded.length() - start < 4 || folded.charAt(start) != 'س') {
      return false;
    }
    char person = folded.charAt(start + 1);
    return (person == 'ي' || person == 'ت')
        && notFuture.stream().noneMatch(prefix -> folded.startsWith(prefix, start));
  }

  /** Gathers rows; a phrase may be said once. */
  public static final class Builder {
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<List<String>, DateWord> seen = new HashMap<>();
    private final List<String> notFuture = new ArrayList<>();

    /**
     * Adds a word or phrase.
     *
     * @return what the same phrase already means, null where it is new
     */
    public @Nullable DateWord add(String words, DateWord meaning) {
      String folded = Fold.fold(words);
      if (meaning.kind() == DateWordKind.NOT_FUTURE_PREFIX) {
        notFuture.add(folded);
        return null;
      }
      Phrase phrase = new Phrase(List.of(folded.split(" ")), meaning);
      byFirstWord.computeIfAbsent(phrase.words.getFirst(), first -> new ArrayList<>()).add(phrase);
      return seen.put(phrase.words, meaning);
    }

    public DateLexicon build() {
      WordMap<List<Phrase>> phrases = new WordMap<>();
      byFirstWord.forEach((first, list) -> phrases.put(first, longestFirst(list)));
      return new DateLexicon(phrases, notFuture);
    }

    private static List<Phrase> longestFirst(List<Phrase> phrases) {
      return phrases.stream()
          .sorted(Comparator.comparingInt((Phrase phrase) -> phrase.words.size()).reversed())
          .toList();
    }
  }
}
