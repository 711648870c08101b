package org.diwan.extract.figure.reading;

import java.util.Set;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * More of what the sentence counted last, whose noun is not told again: {@code 48 قتيلا في الشمال
 * و28 في الجنوب}, {@code 48 منتخبا بدلا من 32}.
 */
final class FurtherReading implements Reading {
  private static final Set<String> WHERE = Set.of("في", "من", "الي", "لدي", "ضد", "عن");
  private static final Set<String> INSTEAD = Set.of("بدلا", "عوضا");

  /** Words from what was counted last to more of it. */
  private static final int REACH = 14;

  private final WordClasses<StopWord> stops;

  FurtherReading(WordClasses<StopWord> stops) {
    this.stops = stops;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Found last = passage.story().last(passage.sentence());
    return last != null
            && last.kind() == FigureKind.COUNT
            && span.kind() == NumberSpan.Kind.CARDINAL
            && span.high() == null
            && span.low().scale() <= 0
            && !span.isYearLike()
            && span.first() - last.end() <= REACH
            && (isJoined(passage, span) || isInstead(passage, span))
        ? Found.of(FigureKind.COUNT, span, last.unit(), span.first(), span.end(), "further")
        : null;
  }

  /** {@code و28 في الجنوب}. */
  private static boolean isJoined(Passage passage, NumberSpan span) {
    Token number = passage.tokens().get(span.first());
    Token before = passage.at(span.first() - 1);
    Token where = passage.at(span.end());
    boolean joined =
        number.isWord() && number.folded().startsWith("و")
            || before != null && (before.folded().equals("و") || before.folded().equals("وال"));
    return joined && where != null && WHERE.contains(where.folded());
  }

  /** {@code بدلا من 32}. */
  private boolean isInstead(Passage passage, NumberSpan span) {
    Token of = passage.at(span.first() - 1);
    Token instead = passage.at(span.first() - 2);
    Token next = passage.at(span.end());
    return of != null
        && of.folded().equals("من")
        && instead != null
        && INSTEAD.contains(instead.folded())
        && (next == null || !next.isWord() || stops.exactly(next) != null);
  }
}
