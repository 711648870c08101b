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
  /** Sentences through which money goes on without its currency, and a count without its noun. */
  private static final int NEAR = 2;

  private final String text;
  private final List<Sentence> sentences;
  private final @Nullable String home;
  private @Nullable String lastNoun;
  private int nounSentence;
  private @Nullable Found last;
  private int lastSentence;
  private @Nullable Found money;
  private int moneySentence;
  private @Nullable Map<String, Integer> words;

  /**
   * @param home alpha-3 code of the state that is meant where none is named, null for unknown
   */
  Story(String text, List<Sentence> sentences, @Nullable String home) {
    this.text = text;
    this.sentences = sentences;
    this.home = home;
  }

  String text() {
    return text;
  }

  /** The noun counted last in a sentence or the few before it, null for none. */
  @Nullable String lastNoun(Sentence sentence) {
    return sentence.number() - nounSentence <= NEAR ? lastNoun : null;
  }

  /** The figure found last in a sentence, null where it has none yet. */
  @Nullable Found last(Sentence sentence) {
    return sentence.number() == lastSentence ? last : null;
  }

  /** The money told last in a sentence or the few before it, null for none. */
  @Nullable Found money(Sentence sentence) {
    return sentence.number() - moneySentence <= NEAR ? money : null;
  }

  void remember(Found found, Sentence sentence) {
    if (found.kind() == FigureKind.MONEY) {
      money = found;
      moneySentence = sentence.number();
    }
    last = found;
    lastSentence = sentence.number();
    if (found.kind() == FigureKind.COUNT) {
      lastNoun = found.unit();
      nounSentence = sentence.number();
    }
  }

  /**
   * Of several currencies the one whose places the article names most; where it names none, the one
   * at home, else the first.
   */
  Currency choose(List<Currency> currencies) {
    Currency best = atHome(currencies);
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

  private Currency atHome(List<Currency> currencies) {
    for (Currency currency : currencies) {
      if (currency.country() != null && currency.country().equals(home)) {
        return currency;
      }
    }
    return currencies.getFirst();
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
