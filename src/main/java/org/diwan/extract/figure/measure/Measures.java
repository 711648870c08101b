package org.diwan.extract.figure.measure;

import java.util.List;
import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.lexicon.MeasureClass;
import org.diwan.extract.figure.lexicon.MeasureWord;
import org.diwan.extract.figure.lexicon.MeasureWords;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Clauses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures, as written. Counts: the counted noun and what belongs to it ({@code مؤسسة
 * برتغالية}). Amounts, the first that is there:
 *
 * <ul>
 *   <li>the quantity right behind ({@code 10 مليارات دولار قيمة الصفقة}, {@code كقروض});
 *   <li>the nearest quantity before it in its clause, with its genitives and adjectives, unless
 *       another amount stands between that is not compared with it;
 *   <li>the whole it is a part of ({@code من الاستثمارات}).
 * </ul>
 *
 * A clitic before a quantity and a pronoun on it are taken off. None is better than a guess.
 */
public final class Measures {
  private static final int REACH = 14;
  private static final int REACH_OF_DURATION = 5;

  /** The bank, no reserve. */
  private static final Set<String> FEDERAL = Set.of("الفدرالي", "الفيدرالي", "الاتحادي");

  private static final Set<String> SHAPES = Set.of("شكل", "صوره", "هييه");

  private static final String TIMES = "مرة";
  private static final String POINT = "نقطة";
  private static final Set<String> NOUNS_AS_WRITTEN = Set.of("مؤشر", "رصيد", "فارق");
  private static final Set<String> POINTERS =
      Set.of("اخرين", "اخرون", "اخريات", "منهم", "منها", "منهن");

  private final WordRoles<FigureCue> cues;
  private final MeasureWords words;
  private final NounPhrases phrases;
  private final CountPhrase counts;

  public Measures(Seeds seeds, WordClasses<StopWord> stops, WordRoles<FigureCue> cues) {
    this.cues = cues;
    words = new MeasureWords(seeds);
    phrases = new NounPhrases(stops, words, cues);
    counts = new CountPhrase(phrases, cues);
  }

  /**
   * @param all the figures of the sentence in their order
   */
  public @Nullable String of(Passage passage, Found found, List<Found> all) {
    return switch (found.kind()) {
      case COUNT -> counted(passage, found);
      case ORDINAL -> written(passage, found.unitFirst(), counts.end(passage, found));
      case MONEY, PERCENT, DURATION, MEASURE, RATE -> amount(passage, found, all);
    };
  }

  /** What is counted; of points of what they are points, of times and others nothing. */
  private @Nullable String counted(Passage passage, Found found) {
    int end = counts.end(passage, found);
    Token noun = passage.tokens().get(found.unitFirst());
    if (TIMES.equals(found.unit()) || noun.isNumber() || isOnlyPointer(noun)) {
      return null;
    }
    boolean points = POINT.equals(found.unit()) && end <= found.unitFirst() + 1;
    return points ? index(passage, found) : written(passage, found.unitFirst(), end);
  }

  private static boolean isOnlyPointer(Token noun) {
    return POINTERS.contains(noun.folded());
  }

  /** {@code ارتفع مؤشر السوق إلى 5 نقاط}. */
  private @Nullable String index(Passage passage, Found found) {
    for (int i = found.first() - 1; i >= Math.max(0, found.first() - REACH); i--) {
      MeasureWord word = words.of(passage.tokens().get(i));
      if (word != null && NOUNS_AS_WRITTEN.contains(word.listed())) {
        int end = phrases.end(passage.tokens(), i, NounPhrases.LONGEST, found.first());
        return word.is(MeasureClass.WEAK) && end == i + 1 ? null : written(passage, i, end);
      }
      if (endsClause(passage, i, found.first())) {
        return null;
      }
    }
    return null;
  }

  private @Nullable String amount(Passage passage, Found found, List<Found> all) {
    String measure = behind(passage, found);
    if (measure == null) {
      measure = before(passage, found, all);
    }
    return measure == null && found.kind() != FigureKind.DURATION ? part(passage, found) : measure;
  }

  private @Nullable String behind(Passage passage, Found found) {
    int i = found.end();
    Token token = passage.at(i);
    if (token == null || !token.isWord() || found.kind() == FigureKind.DURATION) {
      return null;
    }
    Token shape = passage.at(i + 1);
    if ((token.folded().equals("علي") || token.folded().equals("في"))
        && shape != null
        && SHAPES.contains(shape.folded())) {
      return quantity(passage, i + 2, found.kind(), passage.tokens().size());
    }
    MeasureWord word = words.of(token);
    boolean free =
        word != null
            && (word.clitics() == 0 || token.folded().charAt(0) == 'ك')
            && !word.possessed()
            && !Fold.isDefinite(token.folded());
    return !free ? null : quantity(passage, i, found.kind(), passage.tokens().size());
  }

  private @Nullable String part(Passage passage, Found found) {
    Token token = passage.at(found.end());
    Token whole = passage.at(found.end() + 1);
    if (token == null || whole == null || !token.folded().equals("من")) {
      return null;
    }
    int i = found.end() + 1;
    int limit = passage.tokens().size();
    MeasureWord word = words.of(whole);
    boolean plain =
        found.kind() == FigureKind.PERCENT
            && word == null
            && Fold.isDefinite(whole.folded())
            && phrases.isNominal(whole);
    return plain
        ? written(passage, i, phrases.end(passage.tokens(), i, NounPhrases.LONGEST, limit))
        : quantity(passage, i, found.kind(), limit);
  }

  private @Nullable String before(Passage passage, Found found, List<Found> all) {
    int reach = found.kind() == FigureKind.DURATION ? REACH_OF_DURATION : REACH;
    int limit = found.first();
    int last = found.first();
    for (int i = found.first() - 1; i >= 0 && reach > 0; i--, reach--) {
      Found other = holding(all, found, i);
      if (other != null) {
        if (isApart(passage, other, last, found)) {
          return null;
        }
        i = other.first();
        last = isAmount(other) ? i : last;
        limit = i;
      } else if (endsClause(passage, i, limit)) {
        return null;
      } else {
        String measure = quantity(passage, i, found.kind(), limit);
        if (measure != null) {
          return measure;
        }
      }
    }
    return null;
  }

  private static @Nullable Found holding(List<Found> all, Found found, int i) {
    for (Found other : all) {
      if (other.first() < found.first() && other.first() <= i && i < other.end()) {
        return other;
      }
    }
    return null;
  }

  private static boolean isAmount(Found found) {
    return switch (found.kind()) {
      case MONEY, PERCENT, MEASURE, RATE -> true;
      case COUNT, ORDINAL, DURATION -> false;
    };
  }

  /** Whether an amount keeps what stands before it for itself. */
  private boolean isApart(Passage passage, Found other, int last, Found found) {
    if (found.kind() == FigureKind.DURATION) {
      return true;
    }
    if (!isAmount(other) || passage.isMark(other.end(), '(') && last == other.end() + 1) {
      return false;
    }
    for (int i = other.end(); i < last; i++) {
      if (cues.is(FigureCue.COMPARES, passage.tokens().get(i).folded())) {
        return false;
      }
    }
    return true;
  }

  private boolean endsClause(Passage passage, int i, int limit) {
    Token token = passage.tokens().get(i);
    if (token.isWord()) {
      return Clauses.begin(token) && !isLinked(passage, i + 1, limit);
    }
    if (token.is('،') || token.is(',')) {
      return !goesOn(passage.tokens().get(i + 1));
    }
    return ".؟?!؛;:)".indexOf(token.folded().charAt(0)) >= 0;
  }

  /** Whether what stands behind a comma speaks on of what stood before it. */
  private boolean goesOn(Token next) {
    MeasureWord word = words.of(next);
    return Clauses.begin(next)
        || cues.is(FigureCue.COMPARES, next.folded())
        || word != null && (word.is(MeasureClass.LINK) || word.is(MeasureClass.WEAK));
  }

  private boolean isLinked(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      MeasureWord word = words.of(passage.tokens().get(i));
      boolean link = word != null && word.is(MeasureClass.LINK);
      if (!link && passage.tokens().get(i).folded().length() > 3) {
        return false;
      }
    }
    return true;
  }

  /** The phrase around a quantity at an index; null where none is or it says too little. */
  private @Nullable String quantity(Passage passage, int i, FigureKind kind, int limit) {
    Token token = passage.at(i);
    if (token == null) {
      return null;
    }
    MeasureWord word = words.of(token);
    if (word == null || !word.isQuantityOf(kind) || isOwned(passage, i, word)) {
      return null;
    }
    int first = constructFirst(passage, i, word, kind);
    int most = NounPhrases.LONGEST - (i - first);
    int end = quoted(passage, phrases.end(passage.tokens(), i, most, limit), limit);
    return word.is(MeasureClass.WEAK) && end == i + 1 ? null : written(passage, first, end);
  }

  /** {@code سهم «النخيل الأخضر»}: with its name. */
  private static int quoted(Passage passage, int end, int limit) {
    Token name = passage.at(end + 1);
    boolean opens = passage.isMark(end, '«') || passage.isMark(end, '"');
    if (!opens || name == null || !name.isWord()) {
      return end;
    }
    for (int i = end + 2; i < limit && i <= end + NounPhrases.LONGEST; i++) {
      if (passage.isMark(i, '»') || passage.isMark(i, '"')) {
        return i + 1;
      }
    }
    return end;
  }

  private boolean isOwned(Passage passage, int i, MeasureWord word) {
    Token token = passage.tokens().get(i);
    boolean joined = word.clitics() > 0 && token.folded().charAt(0) == 'و';
    Token next = passage.at(i + 1);
    return next != null && FEDERAL.contains(next.folded())
        || owns(passage, i - 1) && word.clitics() == 0
        || joined && owns(passage, i - 2);
  }

  private boolean owns(Passage passage, int i) {
    Token token = passage.at(i);
    if (token == null) {
      return false;
    }
    MeasureWord word = words.of(token);
    return word != null
        && word.is(MeasureClass.OWNER)
        && !word.possessed()
        && !isArticled(token, word);
  }

  /** The first of the quantities that stand before one as heads of its genitive. */
  private int constructFirst(Passage passage, int i, MeasureWord word, FigureKind kind) {
    int first = i;
    MeasureWord at = word;
    while (first > Math.max(0, i - NounPhrases.LONGEST + 2) && at.clitics() == 0) {
      Token token = passage.tokens().get(first - 1);
      MeasureWord before = words.of(token);
      if (before == null
          || !before.isQuantityOf(kind)
          || before.ended()
          || isArticled(token, before)) {
        break;
      }
      at = before;
      first--;
    }
    return first;
  }

  private static boolean isArticled(Token token, MeasureWord word) {
    String folded = token.folded();
    boolean joined = word.clitics() > 0 && folded.length() > word.clitics();
    String rest = joined ? folded.substring(word.clitics()) : folded;
    return Fold.isDefinite(rest) || joined && rest.charAt(0) == 'ل' && folded.contains("لل");
  }

  private String written(Passage passage, int first, int end) {
    List<Token> tokens = passage.tokens();
    String text = passage.story().text();
    String phrase = text.substring(tokens.get(first).start(), tokens.get(end - 1).end());
    MeasureWord word = words.of(tokens.get(first));
    if (word == null || !word.isQuantity()) {
      return phrase;
    }
    return word.ended() && end == first + 1 ? word.listed() : unjoined(phrase, word);
  }

  private static String unjoined(String phrase, MeasureWord word) {
    int cut = 0;
    for (int letters = 0; cut < phrase.length(); cut++) {
      boolean letter = Character.isLetter(phrase.charAt(cut)) && phrase.charAt(cut) != 'ـ';
      if (letter && letters++ == word.clitics()) {
        break;
      }
    }
    String rest = phrase.substring(cut);
    boolean article =
        cut > 0
            && phrase.charAt(cut - 1) == 'ل'
            && rest.startsWith("ل")
            && !rest.startsWith(word.listed().substring(0, Math.min(2, word.listed().length())));
    return article ? "ا" + rest : rest;
  }
}
