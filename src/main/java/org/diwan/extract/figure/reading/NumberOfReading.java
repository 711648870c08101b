package org.diwan.extract.figure.reading;

import java.util.Set;
import org.diwan.extract.figure.lexicon.Inflection;
import org.diwan.extract.figure.lexicon.Noun;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts what {@code عدد} names before it: {@code ارتفع عدد الحفارات في الولايات
 * المتحدة إلى 798}, {@code عدد المرشحين 6}.
 */
final class NumberOfReading implements Reading {
  private static final Set<String> NUMBER = Set.of("عدد", "اعداد", "عددا");
  private static final int REACH = 24;

  private final Nouns nouns;
  private final NounShapes shapes;
  private final WordClasses<StopWord> stops;

  NumberOfReading(Nouns nouns, NounShapes shapes, WordClasses<StopWord> stops) {
    this.nouns = nouns;
    this.shapes = shapes;
    this.stops = stops;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    if (span.kind() != NumberSpan.Kind.CARDINAL
        || span.isYearLike()
        || !endsThere(passage.at(span.end()))) {
      return null;
    }
    int head = head(passage, span.first());
    Token counted = head < 0 || head + 1 >= span.first() ? null : passage.at(head + 1);
    String noun = counted == null ? null : singular(passage, counted);
    return noun == null
        ? null
        : Found.of(FigureKind.COUNT, span, noun, span.first(), span.end(), "number-of");
  }

  /** The word for number before a token, with no other number between; -1 for none. */
  private int head(Passage passage, int number) {
    for (int i = number - 1; i >= Math.max(0, number - REACH); i--) {
      Token token = passage.tokens().get(i);
      if (token.isNumber() || token.is('؛') || token.is(':')) {
        return -1;
      }
      if (token.readsAny(NUMBER)) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable String singular(Passage passage, Token counted) {
    Noun noun = nouns.ofPossessed(counted);
    if (noun != null) {
      return noun.numerus() == Inflection.Numerus.PLURAL ? noun.singular() : null;
    }
    String sound = shapes.soundSingular(passage, counted);
    return sound == null ? shapes.definiteSingular(passage, counted, false) : sound;
  }

  private boolean endsThere(@Nullable Token next) {
    return next == null || !next.isWord() || stops.exactly(next) != null;
  }
}
