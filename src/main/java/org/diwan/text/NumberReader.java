package org.diwan.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of every writing: digits of three kinds, words from zero to trillions in both genders and
 * all cases, mixtures ({@code 5 ملايين و300 ألف}), halves and quarters, ranges, fractions and
 * ordinals. Whether a number is a figure, a date or a name is not asked here. Immutable and
 * thread-safe.
 */
public final class NumberReader {
  private final NumberWords words;
  private final Ranges ranges;

  public NumberReader(NumberWords words) {
    this.words = words;
    this.ranges = new Ranges(words);
  }

  /** The longest number that begins at a token, null where none does. */
  public @Nullable NumberSpan at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.isNumber() || isBracketed(tokens, i)) {
      return cardinal(tokens, i);
    }
    if (!token.isWord()) {
      return null;
    }
    if (isPartedArticle(tokens, i)) {
      NumberSpan span = cardinal(tokens, i + 1);
      return span == null ? null : span.from(i);
    }
    return words.get(token) == null ? null : inWords(tokens, i);
  }

  private @Nullable NumberSpan inWords(List<Token> tokens, int i) {
    NumberSpan ordinal = OrdinalGrammar.at(words, tokens, i);
    if (ordinal != null) {
      return ordinal;
    }
    NumberSpan fraction = fraction(tokens, i);
    return fraction != null ? fraction : cardinal(tokens, i);
  }

  private @Nullable NumberSpan cardinal(List<Token> tokens, int i) {
    CardinalGrammar grammar = new CardinalGrammar(words, tokens, i);
    BigDecimal value = grammar.number();
    if (value == null) {
      return null;
    }
    NumberWord word = words.get(tokens.get(i));
    boolean definite = word != null && word.definite();
    NumberSpan span =
        new NumberSpan(
            NumberSpan.Kind.CARDINAL,
            i,
            grammar.end(),
            value,
            null,
            !tokens.get(i).isWord(),
            definite,
            grammar.scale());
    return ranges.widen(span, tokens);
  }

  /**
   * {@code ثلث}, {@code ثلاثة أرباع}; a fraction before a scale word is a cardinal ({@code نصف
   * مليون}).
   */
  private @Nullable NumberSpan fraction(List<Token> tokens, int i) {
    NumberWord first = words.get(tokens.get(i));
    NumberWord next = i + 1 < tokens.size() ? words.get(tokens.get(i + 1)) : null;
    if (first == null) {
      return null;
    }
    if (first.kind() == NumberWord.Kind.FRACTION) {
      boolean ofScale = next != null && next.kind() == NumberWord.Kind.SCALE;
      return ofScale ? null : fraction(i, i + 1, first.value(), first.definite());
    }
    if (next == null || !first.isUnit() || next.kind() != NumberWord.Kind.FRACTION_PLURAL) {
      return null;
    }
    return fraction(i, i + 2, first.value().multiply(next.value()), false);
  }

  private static NumberSpan fraction(int first, int end, BigDecimal value, boolean definite) {
    return new NumberSpan(
        NumberSpan.Kind.FRACTION, first, end, value, null, false, definite, BigDecimal.ONE);
  }

  /** {@code الـ20}, {@code بالـ20}: letters and digits are tokens of their own. */
  private static boolean isPartedArticle(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || !tokens.get(i + 1).isNumber()) {
      return false;
    }
    return switch (tokens.get(i).folded()) {
      case "ال", "وال", "بال", "لل", "كال", "فال" -> true;
      default -> false;
    };
  }

  private boolean isBracketed(List<Token> tokens, int i) {
    return !tokens.get(i).isWord()
        && new NumberGroup(new NumberCursor(words, tokens, i)).isBracketed();
  }
}
