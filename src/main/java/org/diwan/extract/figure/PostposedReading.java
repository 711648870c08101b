package org.diwan.extract.figure;

import org.diwan.model.FigureKind;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number with the article behind what it counts: {@code السنوات الخمس}, {@code الدول الـ28},
 * {@code دول الخليج الست}. The noun is a plural that the lexicon has; a singular is a name or an
 * ordinal ({@code مجموعة العشرين}).
 */
final class PostposedReading implements Reading {
  private static final int REACH = 4;
  private static final double FAIR = 0.85;

  private final Units units;
  private final Nouns nouns;
  private final WordClasses<StopWord> stops;

  PostposedReading(Units units, Nouns nouns, WordClasses<StopWord> stops) {
    this.units = units;
    this.nouns = nouns;
    this.stops = stops;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    if (!span.definite() || span.kind() != NumberSpan.Kind.CARDINAL) {
      return null;
    }
    for (int i = span.first() - 1; i >= 0 && i >= span.first() - REACH; i--) {
      Token token = passage.tokens().get(i);
      if (!token.isWord()) {
        return null;
      }
      Found found = counted(token, span, i);
      if (found != null) {
        return found;
      }
      if (stops.exactly(token) != null) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Found counted(Token token, NumberSpan span, int i) {
    Unit.Worded unit = units.of(token);
    if (unit != null && unit.numerus() == Inflection.Numerus.PLURAL) {
      String code = unit.unit().code();
      return new Found(
          unit.unit().kind(),
          span.low(),
          span.high(),
          code,
          i,
          span.end(),
          i,
          "postposed-unit",
          FAIR);
    }
    Noun noun = nouns.of(token);
    if (noun == null || noun.numerus() != Inflection.Numerus.PLURAL) {
      return null;
    }
    return new Found(
        FigureKind.COUNT,
        span.low(),
        span.high(),
        noun.singular(),
        i,
        span.end(),
        i,
        "postposed",
        FAIR);
  }
}
