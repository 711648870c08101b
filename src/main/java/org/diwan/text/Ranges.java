package org.diwan.text;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where a number goes on to a second one that ends a range:
 *
 * <ul>
 *   <li>{@code 10-15}, {@code 10 – 15}, {@code 10 ـ 15}, but not {@code 8-10-1436} nor {@code
 *       8-10/1436}, nor the mark of a list ({@code 1- 3 مدارس});
 *   <li>{@code 5 إلى 10}, {@code 5 حتى 10}, {@code 3 أو 4}, {@code 3 أو 5} (no farther apart);
 *   <li>{@code 3 و5} after {@code بين}, also with the article ({@code بين الـ3 والـ5});
 *   <li>a per cent sign between them is stepped over; the lower end shares the scale of the upper
 *       one where it has none ({@code 5 إلى 10 ملايين});
 *   <li>the upper end is greater than the lower, else they are two numbers.
 * </ul>
 */
final class Ranges {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberWords words;

  Ranges(NumberWords words) {
    this.words = words;
  }

  /** The range that begins with a number, or the number itself. */
  NumberSpan widen(NumberSpan low, List<Token> tokens) {
    int link = skipPercent(tokens, low.end());
    int start = link < tokens.size() ? upperStart(tokens, low, link) : -1;
    if (start < 0 || start >= tokens.size() || countsWhatIsBefore(low, tokens, start)) {
      return low;
    }
    CardinalGrammar grammar = new CardinalGrammar(words, tokens, start);
    BigDecimal high = grammar.number();
    if (high == null || link > low.end() && skipPercent(tokens, grammar.end()) == grammar.end()) {
      return low;
    }
    boolean next = tokens.get(link).reads("او");
    return joined(low, high, grammar, next, tokens);
  }

  /** {@code أشهر الصيف الثلاثة إلى مليون}: with the article it belongs to the noun before it. */
  private static boolean countsWhatIsBefore(NumberSpan low, List<Token> tokens, int start) {
    return low.definite()
        && !low.digits()
        && !isAfterBetween(tokens, low.first())
        && !tokens.get(start).folded().startsWith("ال");
  }

  private static NumberSpan joined(
      NumberSpan low, BigDecimal high, CardinalGrammar grammar, boolean next, List<Token> tokens) {
    BigDecimal start = shared(low, high, grammar.scale());
    boolean apart = next && start.add(grammar.scale().multiply(BigDecimal.TWO)).compareTo(high) < 0;
    boolean year = low.isYearLike() && grammar.scale().compareTo(BigDecimal.ONE) > 0;
    boolean chained = isDash(tokens, grammar.end()) || isMark(tokens, grammar.end(), '/');
    if (apart || year || chained || start.compareTo(high) >= 0) {
      return low;
    }
    BigDecimal lifted = low.low().multiply(grammar.scale());
    boolean reversed = start.compareTo(low.low()) == 0 && isReversed(low, lifted, high);
    return reversed
        ? low.withHigh(high, lifted, grammar.end())
        : low.withHigh(start, high, grammar.end());
  }

  /** {@code ما بين 32 و30 مليار}: told from above, the scale is shared all the same. */
  private static boolean isReversed(NumberSpan low, BigDecimal lifted, BigDecimal high) {
    return low.scale().compareTo(BigDecimal.ONE) == 0
        && lifted.compareTo(high) > 0
        && lifted.compareTo(high.multiply(BigDecimal.TWO)) < 0;
  }

  private static BigDecimal shared(NumberSpan low, BigDecimal high, BigDecimal scale) {
    boolean unscaled =
        low.scale().compareTo(BigDecimal.ONE) == 0 && low.low().compareTo(THOUSAND) < 0;
    BigDecimal lifted = low.low().multiply(scale);
    return unscaled && lifted.compareTo(high) < 0 ? lifted : low.low();
  }

  /** Where the upper end would begin, -1 where nothing links the number to another. */
  private int upperStart(List<Token> tokens, NumberSpan low, int link) {
    Token token = tokens.get(link);
    if (isDash(tokens, link)) {
      return low.digits()
              && isNumber(tokens, link + 1)
              && !isDash(tokens, low.first() - 1)
              && !isListMark(tokens, low, link)
          ? link + 1
          : -1;
    }
    if (!token.isWord()) {
      return -1;
    }
    if (token.folded().equals("الي")
        || token.folded().equals("حتي")
        || token.folded().equals("او")) {
      return link + 1;
    }
    return isAfterBetween(tokens, low.first()) ? andStart(tokens, link) : -1;
  }

  /** {@code 1- 3 مدارس}, first in a sentence: the dash belongs to the number before it only. */
  private static boolean isListMark(List<Token> tokens, NumberSpan low, int dash) {
    return low.first() == 0
        && tokens.get(dash - 1).end() == tokens.get(dash).start()
        && tokens.get(dash).end() < tokens.get(dash + 1).start();
  }

  private int andStart(List<Token> tokens, int link) {
    boolean apart = tokens.get(link).folded().equals("و");
    if (apart || tokens.get(link).folded().equals("وال") && isNumber(tokens, link + 1)) {
      return apart && isArticle(tokens, link + 1) ? link + 2 : link + 1;
    }
    NumberWord word = words.get(tokens.get(link));
    return word != null && word.joined() ? link : -1;
  }

  private static boolean isAfterBetween(List<Token> tokens, int first) {
    int number = isArticle(tokens, first - 1) ? first - 1 : first;
    return number > 0 && tokens.get(number - 1).reads("بين");
  }

  /** {@code بين الـ2 و4}, {@code بين الـ50 والـ60}. */
  private static boolean isArticle(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).folded().equals("ال");
  }

  private static int skipPercent(List<Token> tokens, int at) {
    return isMark(tokens, at, '%') || isMark(tokens, at, '٪') ? at + 1 : at;
  }

  private static boolean isDash(List<Token> tokens, int at) {
    return isMark(tokens, at, '-') || isMark(tokens, at, '–') || isMark(tokens, at, '—');
  }

  private static boolean isMark(List<Token> tokens, int at, char mark) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(mark);
  }

  private static boolean isNumber(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isNumber();
  }
}
