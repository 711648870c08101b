package org.diwan.extract.figure.measure;

import java.util.List;
import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.lexicon.MeasureClass;
import org.diwan.extract.figure.lexicon.MeasureWord;
import org.diwan.extract.figure.lexicon.MeasureWords;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * How far a noun phrase reaches from its head: behind a definite word only its adjectives follow,
 * behind any other a genitive or an adjective; verbs, prepositions, conjunctions and marks end it,
 * as do words that say when or how much.
 */
final class NounPhrases {
  /** Words in a phrase. */
  static final int LONGEST = 5;

  private static final int SHORTEST_VERB = 4;
  private static final String PUBLIC = "العام";
  private static final Set<String> LIKE_IMPERFECT = Set.of("يورو", "يوان");

  private final WordClasses<StopWord> stops;
  private final MeasureWords words;
  private final WordRoles<FigureCue> cues;

  NounPhrases(WordClasses<StopWord> stops, MeasureWords words, WordRoles<FigureCue> cues) {
    this.cues = cues;
    this.stops = stops;
    this.words = words;
  }

  /** One past the last word of the phrase whose head stands at an index. */
  int end(List<Token> tokens, int head, int most, int limit) {
    int end = head + 1;
    while (end < limit
        && end < head + most
        && follows(tokens.get(end - 1), tokens.get(end))
        && !isYear(tokens, end)) {
      end++;
    }
    return end;
  }

  /** {@code العام الماضي}, other than {@code الدين العام}. */
  private boolean isYear(List<Token> tokens, int i) {
    MeasureWord next =
        tokens.get(i).folded().equals(PUBLIC) && i + 1 < tokens.size()
            ? words.of(tokens.get(i + 1))
            : null;
    return next != null && next.is(MeasureClass.LINK);
  }

  private boolean follows(Token before, Token token) {
    boolean definite = isDefinite(before);
    return isNominal(token) && (!definite || Fold.isDefinite(token.folded()));
  }

  private boolean isDefinite(Token token) {
    MeasureWord word = words.of(token);
    String folded = token.folded();
    return Fold.isDefinite(folded)
        || folded.startsWith("وال")
        || folded.startsWith("بال")
        || folded.startsWith("لل")
        || word != null && word.possessed()
        || folded.endsWith("ها");
  }

  /**
   * Whether a word may stand within a phrase: no function word, verb, link, or word with clitics.
   */
  boolean isNominal(Token token) {
    String folded = token.folded();
    boolean stop = stops.exactly(token) != null && !folded.equals(PUBLIC);
    if (!token.isWord() || folded.length() < 3 || stop) {
      return false;
    }
    MeasureWord word = words.of(token);
    boolean weak = word != null && word.is(MeasureClass.WEAK) && word.possessed();
    return (word == null || !word.is(MeasureClass.LINK) && !weak && word.clitics() == 0)
        && !isJoined(folded)
        && !isVerb(folded);
  }

  private boolean isJoined(String folded) {
    boolean and =
        folded.charAt(0) == 'و' && folded.length() > 3 && !cues.is(FigureCue.WITH_W, folded);
    return and
        || folded.startsWith("فال")
        || folded.startsWith("باست")
        || folded.startsWith("لا") && folded.length() > 4
        || folded.startsWith("بال") && folded.length() > 5
        || folded.startsWith("كال")
        || folded.startsWith("لل");
  }

  /** Told by shape: {@code يبلغ}, {@code ارتفعت}. */
  private boolean isVerb(String folded) {
    if (folded.length() < SHORTEST_VERB || Fold.isDefinite(folded)) {
      return false;
    }
    char last = folded.charAt(folded.length() - 1);
    boolean imperfect =
        folded.charAt(0) == 'ي' && last != 'ه' && last != 'ا' && !LIKE_IMPERFECT.contains(folded);
    boolean perfect =
        last == 'ت' && !folded.endsWith("ات") && !cues.is(FigureCue.NO_VERB, folded)
            || folded.endsWith("وا");
    return imperfect || perfect;
  }
}
