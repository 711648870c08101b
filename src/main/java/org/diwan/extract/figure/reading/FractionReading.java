package org.diwan.extract.figure.reading;

import java.util.Set;
import org.diwan.extract.figure.lexicon.FigureCue;
import org.diwan.extract.figure.lexicon.Inflection;
import org.diwan.extract.figure.lexicon.Noun;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.Units;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.Form;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A fraction of a whole is a share: {@code ثلثي الأعضاء}, {@code ثلاثة أرباع السكان}, {@code نصف
 * سكان غزة}, {@code ربع قيمتها}, {@code ثلث مساحة البلاد}, {@code نصف هذه الهجمات}. Not the halves
 * and quarters of time, games and places ({@code النصف الأول}, {@code ربع النهائي}, {@code نصف
 * الليل}).
 */
final class FractionReading implements Reading {
  private static final int SHORTEST = 4;
  private static final String THOSE = "هولا";
  private static final Set<String> THESE = Set.of("هذه", "هذا", "تلك", "ذلك");

  private final Units units;
  private final WordRoles<FigureCue> cues;
  private final Nouns nouns;
  private final WordClasses<StopWord> stops;

  FractionReading(
      Units units, Nouns nouns, WordClasses<StopWord> stops, WordRoles<FigureCue> cues) {
    this.cues = cues;
    this.units = units;
    this.nouns = nouns;
    this.stops = stops;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Token whole = passage.at(span.end());
    boolean isShare =
        span.kind() == NumberSpan.Kind.FRACTION
            && !span.definite()
            && whole != null
            && whole.isWord()
            && !cues.is(FigureCue.NO_WHOLE, whole.folded())
            && units.of(whole) == null
            && !isHalfMore(passage, span, whole)
            && (isDefinite(passage, span.end(), whole) || whole.folded().equals(THOSE));
    return isShare ? share(span) : null;
  }

  private boolean isDefinite(Passage passage, int i, Token whole) {
    return isWhole(whole)
        || whole.folded().equals("ما")
        || isOwned(passage, whole)
        || isConstruct(passage, i)
        || isOfPart(passage, i);
  }

  /** {@code ربع سكانها}, {@code ثلث مقاعده}: not one that ends in {@code ة}. */
  private static boolean isOwned(Passage passage, Token whole) {
    String word = whole.folded();
    return word.length() > SHORTEST
        && (word.endsWith("ها")
            || word.endsWith("هم")
            || word.endsWith("ه") && passage.story().text().charAt(whole.end() - 1) == 'ه');
  }

  /**
   * {@code ثلث مساحة البلاد}, {@code نصف عدد سكانها}, {@code نصف هذه الهجمات}, {@code نصف هؤلاء}.
   */
  private boolean isOfPart(Passage passage, int i) {
    Token whole = passage.tokens().get(i);
    Token next = passage.at(i + 1);
    if (next == null
        || !next.isWord()
        || stops.exactly(next) != null
        || cues.is(FigureCue.NO_WHOLE, next.folded())) {
      return false;
    }
    if (THESE.contains(whole.folded())) {
      return isWhole(next) && units.of(next) == null;
    }
    Token last = passage.at(i + 2);
    boolean longer = last != null && last.isWord() && (isWhole(last) || isOwned(passage, last));
    return cues.is(FigureCue.WHOLE, whole.folded())
        && (isWhole(next) || isOwned(passage, next) || longer);
  }

  /** {@code دولارين ونصف الدولار}, {@code مرة ونصف المرة}: half of one more of them. */
  private static boolean isHalfMore(Passage passage, NumberSpan span, Token whole) {
    Token before = passage.at(span.first() - 1);
    return before != null
        && passage.tokens().get(span.first()).hasConjunction()
        && before.isWord()
        && Fold.isDefinite(whole.folded())
        && reads(before, stem(Fold.bare(whole.folded())));
  }

  private static boolean reads(Token token, String stem) {
    for (Form form : token.forms()) {
      if (stem(form.word()).equals(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Without the ending of two or of the feminine. */
  private static String stem(String word) {
    boolean two = word.length() > SHORTEST && (word.endsWith("ين") || word.endsWith("ان"));
    String one = two ? word.substring(0, word.length() - 2) : word;
    return one.endsWith("ه") || one.endsWith("ت") ? one.substring(0, one.length() - 1) : one;
  }

  private static boolean isWhole(Token token) {
    return token.folded().startsWith("ال") && token.folded().length() > SHORTEST;
  }

  /**
   * {@code ثلث سكان العالم}, {@code نصف احتياطيات الذهب}: the whole is definite by what follows it,
   * and several people by any name that does.
   */
  private boolean isConstruct(Passage passage, int i) {
    Token next = passage.at(i + 1);
    if (next == null || !next.isWord() || stops.exactly(next) != null) {
      return false;
    }
    Token whole = passage.tokens().get(i);
    Noun noun = nouns.indefinite(whole);
    boolean plural = noun != null && noun.numerus() == Inflection.Numerus.PLURAL;
    boolean several = whole.folded().length() > SHORTEST && whole.folded().endsWith("ات");
    return plural || several && isWhole(next);
  }

  private static Found share(NumberSpan span) {
    int end = span.end() + 1;
    return new Found(
        FigureKind.PERCENT,
        UnitReading.percent(span.low()),
        null,
        "%",
        span.first(),
        end,
        span.end(),
        "fraction");
  }
}
