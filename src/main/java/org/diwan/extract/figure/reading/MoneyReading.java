package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.diwan.extract.figure.lexicon.Currencies;
import org.diwan.extract.figure.lexicon.Currency;
import org.diwan.extract.figure.lexicon.Phrases;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number before a currency, or behind its sign ({@code $5 ملايين}). Whose dinar it is, an
 * adjective behind it tells, else what the article speaks of; a bare dollar is the American. With
 * {@code للبرميل} and the like the figure is a RATE. {@code 2 ريال مدريد} is a score.
 */
final class MoneyReading implements Reading {
  private static final Set<String> CLUBS = Set.of("مدريد", "بيتيس", "سوسيداد", "سرقسطه", "مايوركا");

  /** Tokens that an amount told again in brackets may take. */
  private static final int AGAIN = 7;

  private final Currencies currencies;
  private final Rates rates;

  MoneyReading(Currencies currencies, Rates rates) {
    this.currencies = currencies;
    this.rates = rates;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    if (span.kind() == NumberSpan.Kind.ORDINAL) {
      return null;
    }
    Token unit = passage.at(span.end());
    List<Currency> candidates = unit == null ? null : currencies.of(unit);
    Token behind = passage.at(span.end() + 1);
    if (candidates != null && behind != null && CLUBS.contains(behind.folded())) {
      return null;
    }
    return candidates == null ? signed(passage, span) : worded(passage, span, candidates);
  }

  private @Nullable Found signed(Passage passage, NumberSpan span) {
    Token sign = passage.at(span.first() - 1);
    if (sign == null || isArabic(sign) || !passage.isGlued(span.first())) {
      return null;
    }
    List<Currency> candidates = currencies.of(sign);
    if (candidates == null) {
      return null;
    }
    int first = span.first() - 1;
    String code = candidates.getFirst().code();
    return new Found(
        FigureKind.MONEY, span.low(), span.high(), code, first, span.end(), first, "money-sign");
  }

  private @Nullable Found worded(Passage passage, NumberSpan span, List<Currency> candidates) {
    int unit = span.end();
    Currency named = byAdjective(passage.at(unit + 1), candidates);
    Currency currency =
        named != null ? named : passage.story().choose(candidates, passage.sentence());
    if (currency.isPart()) {
      return part(passage, span, currency);
    }
    int end = named == null || named.adjectives().isEmpty() ? unit + 1 : unit + 2;
    Phrases.Hit<Rates.Rate> rate = rates.at(passage, end);
    Phrases.Hit<Rates.Rate> told = rate == null ? rates.at(passage, bracket(passage, end)) : rate;
    if (told == null || told.value().time()) {
      return Found.of(FigureKind.MONEY, span, currency.code(), unit, end, "money");
    }
    String code = currency.code() + "/" + told.value().per();
    return Found.of(FigureKind.RATE, span, code, unit, rate == null ? end : rate.end(), "price");
  }

  /** Behind what is told again in brackets: {@code 450 يوانا (70 دولارا) للبرميل}. */
  private static int bracket(Passage passage, int end) {
    if (passage.isMark(end, ')')) {
      return end + 1;
    }
    int close = passage.isMark(end, '(') ? end + 1 : end + AGAIN;
    while (close < end + AGAIN && !passage.isMark(close, ')')) {
      close++;
    }
    return close < end + AGAIN ? close + 1 : -1;
  }

  /**
   * {@code 83 سنتا}; behind the whole ones ({@code 12 دولارا و50 سنتا}) they are no sum of money.
   */
  private static @Nullable Found part(Passage passage, NumberSpan span, Currency currency) {
    Found whole = passage.story().last(passage.sentence());
    boolean joined = passage.tokens().get(span.first()).hasConjunction();
    boolean more = whole != null && joined && whole.end() == span.first() || isApart(passage, span);
    BigDecimal high = span.high() == null ? null : span.high().multiply(currency.factor());
    return more
        ? null
        : new Found(
            FigureKind.MONEY,
            span.low().multiply(currency.factor()),
            high,
            currency.code(),
            span.first(),
            span.end() + 1,
            span.end(),
            "money-part");
  }

  /** {@code 12 دولارا و 50 سنتا}. */
  private static boolean isApart(Passage passage, NumberSpan span) {
    Token and = passage.at(span.first() - 1);
    return and != null && and.folded().equals("و");
  }

  private static @Nullable Currency byAdjective(@Nullable Token token, List<Currency> candidates) {
    if (token == null || !token.isWord()) {
      return null;
    }
    String word = Fold.bare(token.folded());
    String stem =
        word.endsWith("ا") || word.endsWith("ه") ? word.substring(0, word.length() - 1) : word;
    for (Currency currency : candidates) {
      if (currency.adjectives().contains(word) || currency.adjectives().contains(stem)) {
        return currency;
      }
    }
    return null;
  }

  private static boolean isArabic(Token token) {
    return token.folded().charAt(0) >= 0x600 && token.folded().charAt(0) < 0x700;
  }
}
