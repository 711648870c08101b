package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.diwan.extract.figure.lexicon.Inflection;
import org.diwan.extract.figure.lexicon.Noun;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.Phrases;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.NumberReader;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A share told by heads: {@code واحد من كل خمسة أشخاص}, {@code 7 من كل 10}, {@code طفل من بين كل
 * ستة أطفال} are per cent. What is counted behind is no figure of its own.
 */
public final class OutOfEach {
  private static final Set<String> ONE = Set.of("واحد", "واحدا", "واحده");
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

  private final NumberReader numbers;
  private final Nouns nouns;

  public OutOfEach(NumberReader numbers, Nouns nouns) {
    this.numbers = numbers;
    this.nouns = nouns;
  }

  /**
   * The share that begins at a token, null where there is none.
   *
   * @param part the number there, null for none
   */
  public @Nullable Found at(Passage passage, int i, @Nullable NumberSpan part) {
    int whole = each(passage, part == null ? i + 1 : part.end());
    NumberSpan of = whole < 0 ? null : numbers.at(passage.tokens(), whole);
    if (of == null) {
      return null;
    }
    BigDecimal some = part == null ? one(passage, i) : part.low();
    return some == null || !isWhole(some, of) ? null : share(passage, i, some, of);
  }

  private static boolean isWhole(BigDecimal some, NumberSpan of) {
    return !of.isRange() && of.low().compareTo(MOST) <= 0 && some.compareTo(of.low()) < 0;
  }

  private @Nullable BigDecimal one(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    if (!token.isWord()) {
      return null;
    }
    Noun noun = nouns.indefinite(token);
    boolean single =
        ONE.contains(token.folded())
            || noun != null && noun.numerus() == Inflection.Numerus.SINGULAR;
    return single ? BigDecimal.ONE : null;
  }

  /** The token behind {@code من كل}, or less than none. */
  private static int each(Passage passage, int i) {
    if (!isWord(passage, i, "من")) {
      return -1;
    }
    int each = isWord(passage, i + 1, "بين") ? i + 2 : i + 1;
    return isWord(passage, each, "كل") && passage.at(each + 1) != null ? each + 1 : -1;
  }

  private static boolean isWord(Passage passage, int i, String word) {
    Token token = passage.at(i);
    return token != null && token.folded().equals(word);
  }

  private Found share(Passage passage, int i, BigDecimal some, NumberSpan of) {
    Phrases.Hit<Noun> noun = nouns.at(passage.tokens(), of.end());
    BigDecimal share = some.divide(of.low(), 4, RoundingMode.HALF_UP);
    return new Found(
        FigureKind.PERCENT,
        UnitReading.percent(share),
        null,
        "%",
        i,
        noun == null ? of.end() : noun.end(),
        i,
        "out-of-each");
  }
}
