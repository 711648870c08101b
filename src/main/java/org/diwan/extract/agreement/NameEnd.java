package org.diwan.extract.agreement;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.Mention;
import org.diwan.extract.entity.ReadSentence;
import org.diwan.model.DatePrecision;
import org.diwan.text.DateKind;
import org.diwan.text.DateMention;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** Where a document's name ends. */
final class NameEnd {
  private static final int LONGEST_NAME = 22;
  private static final Set<String> FOLLOWS =
      Set.of(
          "بين", "حول", "بشان", "علي", "الي", "من", "في", "مع", "عن", "ضد", "عام", "مثل", "فيما");
  private static final Set<String> FUNCTIONS =
      Set.of("في", "من", "علي", "الي", "بين", "مع", "عن", "و", "لدي");
  private final DocumentWords words;

  NameEnd(DocumentWords words) {
    this.words = words;
  }

  /**
   * One past the last token of the name: up to a mark, a verb or a word that opens another clause.
   */
  int of(ReadSentence sentence, int from, List<DateMention> dates) {
    List<Token> tokens = sentence.tokens();
    int i = from;
    int depth = 0;
    while (i < tokens.size() && i - from < LONGEST_NAME) {
      Token token = tokens.get(i);
      if (token.is('(')) {
        depth++;
      } else if (token.is(')')) {
        depth--;
      }
      if (i >= from && token.hasConjunction() && words.nouns().longest(tokens, i) != null) {
        break;
      }
      boolean mark =
          !token.isWord()
              && !token.isNumber()
              && !isQuote(token)
              && !token.is('-')
              && !token.is('–')
              && !token.is('(')
              && !token.is(')');
      if (mark && depth <= 0
          || words.ends(token)
          || i > from && words.step(token) != null && !token.folded().startsWith("لل")) {
        break;
      }
      if (i > from && (endsPhrase(sentence, from, i) || isDay(dates, i))) {
        break;
      }
      Mention person = personAt(sentence, i);
      if (person != null) {
        break;
      }
      i++;
    }
    while (i > from
        && !tokens.get(i - 1).isWord()
        && !tokens.get(i - 1).isNumber()
        && !tokens.get(i - 1).is(')')) {
      i--;
    }
    while (i > from
        && (isFunction(tokens.get(i - 1)) || tokens.get(i - 1).isNumber() && i == tokens.size())) {
      i--;
    }
    return i;
  }

  /** A day or month: when it was signed, not what it is called. */
  private static boolean isDay(List<DateMention> dates, int token) {
    return dates.stream()
        .anyMatch(d ->
            d.firstToken() == token
                && !d.nameLike()
                && d.kind() != DateKind.RANGE
                && (d.span() == null || d.span().precision() != DatePrecision.YEAR));
  }

  /**
   * A verb, or behind a definite name a bare indefinite noun: {@code الاتفاق النووي | دفعة قوية}.
   */
  private static boolean endsPhrase(ReadSentence sentence, int from, int at) {
    Token token = sentence.tokens().get(at);
    Token before = sentence.tokens().get(at - 1);
    String folded = token.folded();
    if (!token.isWord()
        || folded.length() < 4
        || sentence.mentions().stream().anyMatch(m -> m.first() <= at && at < m.end())) {
      return false;
    }
    boolean verb = folded.startsWith("ي") && !sentence.tokens().get(at - 1).isNumber();
    boolean plain =
        !Fold.isDefinite(folded)
            && !token.hasConjunction()
            && token.forms().size() == 1
            && !FOLLOWS.contains(folded);
    boolean definite =
        Fold.isDefinite(sentence.tokens().get(from - 1).folded())
            && Fold.isDefinite(before.folded());
    return verb || definite && plain;
  }

  private static boolean isFunction(Token token) {
    return FUNCTIONS.contains(token.folded());
  }

  private static @Nullable Mention personAt(ReadSentence sentence, int token) {
    for (Mention mention : sentence.mentions()) {
      if (mention.first() == token && mention.entity().isPerson()) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isQuote(Token token) {
    return token.is('"')
        || token.is('“')
        || token.is('”')
        || token.is('«')
        || token.is('»')
        || token.is('\'');
  }
}
