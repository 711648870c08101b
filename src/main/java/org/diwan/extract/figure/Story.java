package org.diwan.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.Sentence;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the readings remember of one article: the noun counted last, and the words it speaks in.
 * Lives as long as one reading.
 */
final class Story {
  private final String text;
  private final List<Sentence> sentences;
  private @Nullable String lastNoun;
  private @Nullable Found last;
  private int lastSentence;
  private @Nullable Map<String, Integer> words;

  Story(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  String text() {
    return text;
  }

  /** The noun counted last, null where nothing was counted yet. */
  @Nullable String lastNoun() {
    return lastNoun;
  }

  /** The figure found last in a sentence, null where it has none yet. */
  @Nullable Found last(Sentence sentence) {
    return sentence.number() == lastSentence ? last : null;
  }

  void remember(Found found, Sentence sentence) {
    last = found;
    lastSentence = sentence.number();
    lastNoun = found.kind() == FigureKind.COUNT ? found.unit() : lastNoun;
  }

  /**
   * Of several currencies the one whose places the article names most; the first where it names
   * none.
   */
  Currency choose(List<Currency> currencies) {
    Currency best = currencies.getFirst();
    int most = 0;
    for (Currency currency : currencies) {
      int count =
          currency.places().stream().mapToInt(place -> words().getOrDefault(place, 0)).sum();
      if (count > most) {
        best = currency;
        most = count;
      }
    }
    return best;
  }

  private Map<String, Integer> words() {
    if (words == null) {
      words = new HashMap<>();
      for (Sentence sentence : sentences) {
        for (Token token : sentence.tokens()) {
          for (Form form : token.forms()) {
            words.merge(Fold.bare(form.word()), 1, Integer::sum);
          }
        }
      }
    }
    return words;
  }
}
