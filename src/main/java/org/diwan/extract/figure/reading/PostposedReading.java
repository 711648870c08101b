package org.diwan.extract.figure.reading;

import static org.diwan.model.FigureKind.COUNT;

import java.math.BigDecimal;
import java.util.Set;
import org.diwan.extract.figure.lexicon.Inflection;
import org.diwan.extract.figure.lexicon.Noun;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.StopWord;
import org.diwan.extract.figure.lexicon.Unit;
import org.diwan.extract.figure.lexicon.Units;
import org.diwan.extract.figure.lexicon.WordClasses;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.text.Fold;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number with the article behind what it counts: {@code السنوات الخمس}, {@code الدول الـ28},
 * {@code دول الخليج الست}; or neither with it: {@code أسس ثلاث}. The noun is a plural that the
 * lexicon has; a singular is a name or an ordinal ({@code مجموعة العشرين}).
 */
final class PostposedReading implements Reading {
  private static final int REACH = 4;

  /** {@code مباريات دور الستة عشر}: the name of a round. */
  private static final Set<String> ROUND = Set.of("دور", "الدور", "ربع", "ثمن");

  private final Units units;
  private final Nouns nouns;
  private final NounShapes shapes;
  private final WordClasses<StopWord> stops;

  PostposedReading(Units units, Nouns nouns, NounShapes shapes, WordClasses<StopWord> stops) {
    this.units = units;
    this.nouns = nouns;
    this.shapes = shapes;
    this.stops = stops;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Found bare = bare(passage, span);
    if (bare != null) {
      return bare;
    }
    boolean behind = passage.tokens().get(span.first()).folded().startsWith("ال");
    if (!behind || !span.definite() || span.kind() != NumberSpan.Kind.CARDINAL) {
      return null;
    }
    for (int i = span.first() - 1; i >= 0 && i >= span.first() - REACH; i--) {
      Token token = passage.tokens().get(i);
      if (!token.isWord() || ROUND.contains(token.folded())) {
        return null;
      }
      Found found = counted(passage, token, span, i);
      if (found != null) {
        return found;
      }
      if (stops.exactly(token) != null || isGoverned(passage, i)) {
        return null;
      }
    }
    return null;
  }

  /** {@code رئيس الوزراء بقراءة الوصايا العشر}: what stands before it is another phrase. */
  private static boolean isGoverned(Passage passage, int i) {
    Token token = passage.tokens().get(i);
    Token before = passage.at(i - 1);
    boolean closed = before != null && Fold.isDefinite(before.folded());
    return token.forms().stream()
        .anyMatch(form -> form.preposition() == 'ب' && (closed || Fold.isDefinite(form.word())));
  }

  /** {@code أسس ثلاث}: neither has the article, and nothing is counted behind. */
  private @Nullable Found bare(Passage passage, NumberSpan span) {
    Token counted = passage.at(span.first() - 1);
    Token next = passage.at(span.end());
    boolean few =
        span.kind() == NumberSpan.Kind.CARDINAL
            && !span.digits()
            && span.high() == null
            && span.end() == span.first() + 1
            && span.low().compareTo(BigDecimal.TWO) > 0
            && span.low().compareTo(BigDecimal.TEN) <= 0
            && !passage.tokens().get(span.first()).hasConjunction();
    boolean stopped = next != null && stops.exactly(next) != null && !next.reads("من");
    boolean ends = next == null || !next.isWord() || stopped;
    Noun noun =
        few && ends && counted != null && units.of(counted) == null
            ? nouns.indefinite(counted)
            : null;
    return noun != null && noun.numerus() == Inflection.Numerus.PLURAL
        ? Found.behind(COUNT, span, noun.singular(), span.first() - 1, "postposed-bare")
        : null;
  }

  private @Nullable Found counted(Passage passage, Token token, NumberSpan span, int i) {
    Unit.Worded unit = units.of(token);
    if (unit != null && unit.numerus() == Inflection.Numerus.PLURAL) {
      Unit plain = unit.unit();
      return Found.behind(plain.kind(), span, plain.code(), i, "postposed-unit");
    }
    Noun noun = nouns.ofPossessed(token);
    if (noun != null) {
      boolean plural = noun.numerus() == Inflection.Numerus.PLURAL;
      return plural ? Found.behind(COUNT, span, noun.singular(), i, "postposed") : null;
    }
    boolean masculine = NounShapes.countsMasculines(passage, span);
    String shaped =
        i == span.first() - 1 ? shapes.definiteSingular(passage, token, masculine) : null;
    return shaped == null ? null : Found.behind(COUNT, span, shaped, i, "postposed-shaped");
  }
}
