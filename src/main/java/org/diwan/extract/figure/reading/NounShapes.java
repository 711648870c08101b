package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.VerbalNouns;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Fold;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Nouns no lexicon has, told by the shape that the number before them asks for:
 *
 * <ul>
 *   <li>behind 3 to 10 a sound plural: {@code ات} becomes {@code ة}, or goes behind a number in
 *       {@code ة}, which counts masculines ({@code ستة مولدات}, {@code المولدات الستة}), and from
 *       verbal nouns of a masculine shape ({@code 5 إشعارات}); {@code ون ين} go; a broken plural
 *       told by its long vowel stays as it is;
 *   <li>behind 11 and more an accusative: its {@code ا} goes, {@code ة} stays;
 *   <li>{@code آخرين} stand for persons;
 *   <li>never: function words, words with the article, with {@code و ف ب ل ك} before a further
 *       word, years.
 * </ul>
 */
final class NounShapes {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final String PERSON = "شخص";
  private static final int SHORTEST = 4;
  private static final Set<String> OTHERS = Set.of("اخرين", "اخرون", "اخريات", "اخران");

  /** Letters of a sound plural with its article. */
  private static final int LONG = 7;

  private static final List<String> ENDINGS = List.of("يهم", "يها", "يه", "ي");

  private final WordClasses<StopWord> stops;
  private final WordRoles<FigureCue> cues;

  NounShapes(WordClasses<StopWord> stops, WordRoles<FigureCue> cues) {
    this.cues = cues;
    this.stops = stops;
  }

  @Nullable String singular(Passage passage, NumberSpan span) {
    Token token = passage.tokens().get(span.end());
    String folded = token.folded();
    if (isOthers(folded)) {
      return PERSON;
    }
    if (folded.length() < SHORTEST
        || span.isYearLike()
        || isNoNoun(token)
        || isApart(passage, span)) {
      return null;
    }
    String written = written(passage.story().text().substring(token.start(), token.end()));
    boolean few = span.low().compareTo(TEN) <= 0;
    return few
        ? fromPlural(written, folded, countsMasculines(passage, span))
        : fromAccusative(written, folded);
  }

  /** The singular of a sound plural in {@code ات} with the article; null for other shapes. */
  @Nullable String definiteSingular(Passage passage, Token token, boolean masculine) {
    String written = written(passage.story().text().substring(token.start(), token.end()));
    boolean plural = written.startsWith("ال") && written.endsWith("ات") && written.length() > 7;
    return plural ? ofFeminine(written.substring(2), masculine) : null;
  }

  /** {@code إشعارات}, {@code مسيرات}: the singular of a plural in {@code ات}. */
  private static String ofFeminine(String written, boolean masculine) {
    String stem = cut(written, 2);
    return masculine || VerbalNouns.isMasculine(Fold.fold(stem)) ? stem : stem + "ة";
  }

  /**
   * {@code المسلحين}, {@code مرافقيه}, {@code مساعدي}: the singular of a sound masculine plural,
   * with the article or as a participle that lost its {@code ن}; null for other shapes.
   */
  @Nullable String soundSingular(Passage passage, Token token) {
    String written = written(passage.story().text().substring(token.start(), token.end()));
    String folded = token.folded();
    if (folded.startsWith("ال") && folded.endsWith("ين")) {
      boolean plural = folded.length() >= LONG && !cues.is(FigureCue.NO_PLURAL, folded);
      return plural ? cut(written.substring(2), 2) : null;
    }
    for (String ending : ENDINGS) {
      if (folded.startsWith("م")
          && folded.endsWith(ending)
          && folded.length() >= LONG - 2 + ending.length()) {
        return cut(written, ending.length());
      }
    }
    return null;
  }

  /**
   * A tatweel after the number of a list ({@code 3 ـ تعيين}) is no token and parts them all the
   * same.
   */
  private static boolean isApart(Passage passage, NumberSpan span) {
    int from = passage.tokens().get(span.end() - 1).end();
    int to = passage.tokens().get(span.end()).start();
    return passage.story().text().substring(from, to).indexOf('ـ') >= 0;
  }

  /** {@code ثلاثة آخرين}. */
  boolean isOthers(Passage passage, NumberSpan span) {
    return isOthers(passage.tokens().get(span.end()).folded());
  }

  private static boolean isOthers(String folded) {
    return OTHERS.contains(folded);
  }

  /** {@code ستة}: the form with {@code ة} stands before masculines. */
  static boolean countsMasculines(Passage passage, NumberSpan span) {
    return passage.tokens().get(span.end() - 1).folded().endsWith("ه");
  }

  private boolean isNoNoun(Token token) {
    char first = token.folded().charAt(0);
    return stops.exactly(token) != null
        || Fold.isDefinite(token.folded())
        || first < 0x600
        || first == 'و'
        || first == 'ف'
        || first == 'ل'
        || first == 'ب'
        || first == 'ك'
        || first == 'ي';
  }

  private static @Nullable String fromPlural(String written, String folded, boolean masculine) {
    if (folded.endsWith("ات")) {
      return ofFeminine(written, masculine);
    }
    if (folded.endsWith("ين") || folded.endsWith("ون")) {
      return cut(written, 2);
    }
    return isBroken(folded) ? written : null;
  }

  /**
   * {@code أوراق}, {@code تماثيل}, {@code قوائم}: a long {@code ا} where broken plurals have it.
   */
  private static boolean isBroken(String folded) {
    boolean afaal = folded.length() == 5 && folded.charAt(0) == 'ا' && folded.charAt(3) == 'ا';
    boolean fawail = folded.length() >= 5 && folded.length() <= 6 && folded.charAt(2) == 'ا';
    return afaal || fawail && !folded.endsWith("ه") && !folded.endsWith("ا");
  }

  private static @Nullable String fromAccusative(String written, String folded) {
    if (folded.endsWith("ه") && written.endsWith("ة")) {
      return written;
    }
    return folded.endsWith("ا") && !folded.endsWith("وا") && written.endsWith("ا")
        ? cut(written, 1)
        : null;
  }

  private static String cut(String word, int length) {
    return word.substring(0, word.length() - length);
  }

  /** A word without vowel signs and tatweel. */
  private static String written(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i)) && word.charAt(i) != 'ـ') {
        out.append(word.charAt(i));
      }
    }
    return out.toString();
  }
}
