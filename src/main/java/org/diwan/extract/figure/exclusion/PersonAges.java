package org.diwan.extract.figure.exclusion;

import java.math.BigDecimal;
import java.util.Set;
import org.diwan.extract.figure.lexicon.GuardWord;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.WordSet;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Years or months that are the age of the person told before them: right behind a name ({@code محمد
 * حسن 20 سنة}, {@code سامي. م 20 سنة}) or a young one ({@code طفل 4 سنوات}), in brackets, quotes or
 * between commas of their own ({@code (25 عاما)}, {@code ، 26 سنة،}), what somebody reaches ({@code
 * الذي يبلغ 57 عاما}).
 */
final class PersonAges {
  private static final BigDecimal YOUNGEST = BigDecimal.TEN;
  private static final BigDecimal OLDEST = BigDecimal.valueOf(99);
  private static final int NAMES = 5;
  private static final int REACH = 5;

  private static final Set<String> PARTS = Set.of("عبد", "بن", "ابو");
  private static final Set<String> SPENDS = Set.of("حكم", "قضي", "امضي", "سجن", "حبس", "عاش");

  private static final Set<String> REACHES = Set.of("يبلغ", "تبلغ", "سيبلغ", "ستبلغ", "يبلغون");
  private static final Set<String> SPANS = Set.of("مده", "فتره", "عقوبه", "عقد", "عمر", "خبره");

  private static final String OPENS = "(،,";
  private static final String CLOSES = ")،,";
  private static final String DASHES = "-–—\"";
  private static final String BEHIND = ".)»\"”،";
  private static final String QUOTES = "\"'«»“”";

  private final WordClasses<GuardWord> guards;
  private final WordSet given;
  private final WordSet family;

  PersonAges(WordClasses<GuardWord> guards, WordSet given, WordSet family) {
    this.guards = guards;
    this.given = given;
    this.family = family;
  }

  boolean holds(Passage passage, Found found) {
    Token before = passage.at(found.first() - 1);
    return before != null
        && (isApart(passage, found)
            || guards.of(before) == GuardWord.YOUNG
            || isGrown(found)
                && (isBehindName(passage, found)
                    || isBehindInitial(passage, found.first() - 1)
                    || before.readsAny(REACHES) && !spans(passage, found.first() - 1)));
  }

  private static boolean isGrown(Found found) {
    return "YEAR".equals(found.unit())
        && found.high() == null
        && found.low().compareTo(YOUNGEST) >= 0
        && found.low().compareTo(OLDEST) <= 0;
  }

  /** Names without a break up to the number, nobody who spends the years. */
  private boolean isBehindName(Passage passage, Found found) {
    if (!passage.isNumber(found.first())) {
      return false;
    }
    int names = 0;
    int last = isComma(passage, found.first() - 1) ? found.first() - 2 : found.first() - 1;
    int i = last;
    while (i >= Math.max(0, last - NAMES) && isName(passage, i)) {
      names += given.hasPlain(passage.tokens().get(i)) ? 1 : 0;
      i--;
    }
    boolean on = i == last - 1 && passage.tokens().get(i + 1).folded().equals("علي");
    return names > 0 && !on && !isSpent(passage, i);
  }

  private boolean isName(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    Token part = passage.at(i - 1);
    return token.isWord()
        && (given.hasPlain(token)
            || family.hasPlain(token)
            || PARTS.contains(token.folded())
            || part != null && PARTS.contains(part.folded()));
  }

  private static boolean isComma(Passage passage, int i) {
    return passage.isMark(i, '،') || passage.isMark(i, ',');
  }

  private static boolean isSpent(Passage passage, int i) {
    Token verb = passage.at(i);
    return verb != null && verb.isWord() && verb.readsAny(SPENDS);
  }

  /** {@code م. س}: a single letter, a point before or behind it. */
  private static boolean isBehindInitial(Passage passage, int last) {
    int i = last;
    while (isOneOf(passage.at(i), BEHIND)) {
      i--;
    }
    Token letter = passage.at(i);
    return letter != null
        && letter.isWord()
        && letter.folded().length() == 1
        && (i == 0 || passage.isMark(i - 1, '.') || passage.isMark(i + 1, '.'));
  }

  private static boolean spans(Passage passage, int end) {
    for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
      if (passage.tokens().get(i).readsAny(SPANS)) {
        return true;
      }
    }
    return false;
  }

  /** Marks on both sides; a quotation that ends right before is a name. */
  private static boolean isApart(Passage passage, Found found) {
    Token before = passage.at(found.first() - 1);
    Token behind = passage.at(found.end());
    return isClosingQuote(passage, found.first() - 1)
        || isOneOf(before, OPENS) && isOneOf(behind, CLOSES)
        || isGrown(found)
            && (isOneOf(before, QUOTES) && isOneOf(behind, QUOTES)
                || isOneOf(before, DASHES)
                    && isOneOf(behind, DASHES)
                    && !passage.isNumber(found.first() - 2));
  }

  private static boolean isOneOf(@Nullable Token token, String marks) {
    return token != null && marks.chars().anyMatch(mark -> token.is((char) mark));
  }

  private static boolean isClosingQuote(Passage passage, int i) {
    boolean quote = passage.isMark(i, '"') || passage.isMark(i, '”') || passage.isMark(i, '»');
    return quote && passage.isGlued(i);
  }
}
