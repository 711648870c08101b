package org.diwan.extract.figure.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.extract.figure.lexicon.Currency;
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
public final class Story {
  /** Sentences through which money goes on without its currency, and a count without its noun. */
  private static final int NEAR = 2;

  private static final Set<String> EXCHANGES =
      Set.of("سوق", "السوق", "بورصه", "البورصه", "الاسهم", "اسهم");

  /** An exchange and the word behind it, which may tell where it is. */
  private record Exchange(int sentence, Token place) {}

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
  private @Nullable List<Exchange> exchanges;

  /**
   * @param home alpha-3 code of the state that is meant where none is named, null for unknown
   */
  public Story(String text, List<Sentence> sentences, @Nullable String home) {
    this.text = text;
    this.sentences = sentences;
    this.home = home;
  }

  public String text() {
    return text;
  }

  /** The noun counted last in a sentence or the few before it, null for none. */
  public @Nullable String lastNoun(Sentence sentence) {
    return sentence.number() - nounSentence <= NEAR ? lastNoun : null;
  }

  /** The figure found last in a sentence, null where it has none yet. */
  public @Nullable Found last(Sentence sentence) {
    return sentence.number() == lastSentence ? last : null;
  }

  /** The money told last in a sentence or the few before it, null for none. */
  public @Nullable Found money(Sentence sentence) {
    return sentence.number() - moneySentence <= NEAR ? money : null;
  }

  public void remember(Found found, Sentence sentence) {
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
   * Of several currencies that of the exchange named last before a sentence ({@code السوق القطرية},
   * {@code بورصة الكويت}) where the article tells of several; else the one most spoken of.
   */
  public Currency choose(List<Currency> currencies, Sentence sentence) {
    Currency traded = null;
    boolean several = false;
    for (Exchange exchange : exchanges()) {
      Currency named =
          exchange.sentence() > sentence.number() ? null : of(exchange.place(), currencies);
      several |= named != null && traded != null && named != traded;
      traded = named == null ? traded : named;
    }
    return several && traded != null ? traded : choose(currencies);
  }

  private List<Exchange> exchanges() {
    if (exchanges == null) {
      exchanges = new ArrayList<>();
      for (Sentence each : sentences) {
        List<Token> tokens = each.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
          if (EXCHANGES.contains(tokens.get(i).folded())) {
            exchanges.add(new Exchange(each.number(), tokens.get(i + 1)));
          }
        }
      }
    }
    return exchanges;
  }

  private static @Nullable Currency of(Token token, List<Currency> currencies) {
    for (Form form : token.forms()) {
      for (Currency currency : currencies) {
        if (currency.places().contains(Fold.bare(form.word()))) {
          return currency;
        }
      }
    }
    return null;
  }

  /**
   * Of several currencies the one whose places the article names most; where it names none, the one
   * at home, else the first.
   */
  public Currency choose(List<Currency> currencies) {
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
