package org.diwan.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a sentence with the date words among them; asks beyond the ends are answered with
 * no.
 */
final class DateWords {
  private static final int LONGEST_NUMBER = 4;

  private final DateLexicon lexicon;
  private final List<Token> tokens;
  private final @Nullable DateHit[] hits;

  DateWords(DateLexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.hits = new DateHit[tokens.size()];
    for (int i = 0; i < hits.length; i++) {
      hits[i] = lexicon.at(tokens, i);
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  boolean has(int at) {
    return at >= 0 && at < hits.length;
  }

  boolean is(int at, DateWordKind kind) {
    DateHit hit = has(at) ? hits[at] : null;
    return hit != null && hit.is(kind);
  }

  /** Whether any rule could begin here: most words are passed over by this alone. */
  boolean startsDate(int at) {
    return hits[at] != null || tokens.get(at).isNumber() || isThis(at);
  }

  /** {@code هذا} or {@code هذه}, with or without clitics. */
  boolean isThis(int at) {
    return has(at) && (tokens.get(at).reads("هذا") || tokens.get(at).reads("هذه"));
  }

  boolean isUnit(int at, DateUnit unit) {
    return is(at, DateWordKind.UNIT) && unit(at) == unit;
  }

  private DateHit hit(int at) {
    return Objects.requireNonNull(hits[at]);
  }

  int value(int at) {
    return hit(at).word().value();
  }

  DateUnit unit(int at) {
    return Objects.requireNonNull(hit(at).word().unit());
  }

  DateGuard guard(int at) {
    return hit(at).word().guard();
  }

  /** The token after the phrase that begins here. */
  int past(int at) {
    return at + hit(at).length();
  }

  /** Where the phrase of a kind begins that ends before a token, -1 where none does. */
  int endingBefore(int at, DateWordKind kind) {
    for (int first = at - 1; first >= Math.max(0, at - 3); first--) {
      if (is(first, kind) && past(first) == at) {
        return first;
      }
    }
    return -1;
  }

  boolean isMark(int at, char mark) {
    return has(at) && tokens.get(at).is(mark);
  }

  boolean isDash(int at) {
    return isMark(at, '-') || isMark(at, '–') || isMark(at, '—') || isMark(at, 'ـ');
  }

  boolean isComma(int at) {
    return isMark(at, '،') || isMark(at, ',');
  }

  boolean isWord(int at, String folded) {
    return has(at) && tokens.get(at).isWord() && tokens.get(at).folded().equals(folded);
  }

  boolean isFutureVerb(int at) {
    return tokens.get(at).isWord() && lexicon.isFutureVerb(tokens.get(at).folded());
  }

  /** A number of plain digits, -1 for all else. */
  int number(int at) {
    if (!has(at) || !tokens.get(at).isNumber()) {
      return -1;
    }
    String digits = tokens.get(at).folded();
    if (digits.length() > LONGEST_NUMBER) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  /** A day of the month in digits or spelled out. */
  DateStep day(int at) {
    int number = number(at);
    if (number >= 1 && number <= 31) {
      return new DateStep(number, at + 1);
    }
    if (is(at, DateWordKind.ORDINAL)) {
      return new DateStep(value(at), past(at));
    }
    return new DateStep(WrittenDate.UNWRITTEN, at);
  }

  static boolean isGregorianYear(int number) {
    return number >= 1800 && number <= 2100;
  }

  static boolean isHijriYear(int number) {
    return number >= 1300 && number <= 1500;
  }
}
