package org.diwan.extract.figure.status;

import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.Seeds;
import org.diwan.text.Fold;

/**
 * Verbs with the {@code س} of the future, told by shape: {@code سي} or {@code ست} and three letters
 * or more, not ending as nouns and adjectives do ({@code سيارة}, {@code سياسي}, {@code ستين},
 * {@code سيارات}, {@code سيناء}), and no name of {@code lexicon/future_exceptions.csv} ({@code
 * ستيفن}). A longer one may end in {@code ى} or in the {@code ان} of two ({@code ستتلقى}, {@code
 * سيوقعان}).
 */
final class FutureVerb {
  private static final int SHORTEST = 5;
  private static final int DUAL = 7;

  private final Set<String> exceptions;

  FutureVerb(Seeds seeds) {
    exceptions =
        Csv.read(seeds, "lexicon/future_exceptions.csv").stream()
            .map(row -> Fold.fold(row.need("word")))
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean is(String folded) {
    String word = folded.charAt(0) == 'و' || folded.charAt(0) == 'ف' ? folded.substring(1) : folded;
    boolean prefixed = word.startsWith("سي") || word.startsWith("ست");
    return !exceptions.contains(word)
        && prefixed
        && word.length() >= SHORTEST
        && !endsLikeNoun(word)
        && !word.startsWith("سيا")
        && !word.startsWith("سيط");
  }

  private static boolean endsLikeNoun(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 'ه'
        || last == 'ا'
        || word.endsWith("ات")
        || word.endsWith("ين")
        || word.endsWith("ان") && word.length() < DUAL;
  }
}
