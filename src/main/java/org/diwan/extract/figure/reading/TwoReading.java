package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.diwan.extract.figure.lexicon.Noun;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Two behind what they count, which is then no plural though it looks like one: {@code مقتل مهاجرين
 * اثنين}, {@code جنديين تركيين اثنين}.
 */
final class TwoReading implements Reading {
  private static final Set<String> TWO = Set.of("اثنين", "اثنان", "اثنتين", "اثنتان");
  private static final int SHORTEST = 5;
  private static final int ENDING = 2;

  private final Nouns nouns;
  private final WordClasses<StopWord> stops;

  TwoReading(Nouns nouns, WordClasses<StopWord> stops) {
    this.nouns = nouns;
    this.stops = stops;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    boolean two =
        span.low().compareTo(BigDecimal.TWO) == 0
            && span.high() == null
            && span.end() == span.first() + 1
            && TWO.contains(passage.tokens().get(span.first()).folded());
    int noun = two ? noun(passage, span.first()) : span.first();
    return noun == span.first()
        ? null
        : Found.behind(FigureKind.COUNT, span, singular(passage, noun), noun, "two");
  }

  /** The first of the one or two words before it that end like a dual; itself for none. */
  private int noun(Passage passage, int number) {
    int noun = number;
    while (number - noun < 2 && isDual(passage.at(noun - 1))) {
      noun--;
    }
    return noun;
  }

  private boolean isDual(@Nullable Token token) {
    return token != null
        && token.isWord()
        && token.folded().length() >= SHORTEST
        && (token.folded().endsWith("ين") || token.folded().endsWith("ان"))
        && !Fold.isDefinite(token.folded())
        && stops.exactly(token) == null;
  }

  private String singular(Passage passage, int noun) {
    Token token = passage.tokens().get(noun);
    Noun listed = nouns.indefinite(token);
    if (listed != null) {
      return listed.singular();
    }
    String word = token.forms().getLast().word();
    String stem = word.substring(0, word.length() - ENDING);
    return stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ة" : stem;
  }
}
