package org.diwan.extract.figure.reading;

import java.util.Set;
import org.diwan.extract.figure.lexicon.Inflection;
import org.diwan.extract.figure.lexicon.Noun;
import org.diwan.extract.figure.lexicon.Nouns;
import org.diwan.extract.figure.lexicon.Phrases;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.Fold;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A number before what it counts: {@code 43 مؤسسة}, {@code ثلاثة مسؤولين}, {@code 15 رجل أعمال}.
 * The noun is in the lexicon or has the shape the number asks of it ({@link NounShapes}).
 */
final class CountReading implements Reading {
  /** What became of people, and not who they were. */
  private static final Set<String> FATES = Set.of("قتيل", "جريح", "مصاب", "شهيد", "ضحيه", "حاله");

  private static final Set<String> AMONG = Set.of("بينهم", "بينهن", "منهم");

  /** Words from there to the last one counted. */
  private static final int ASIDE = 4;

  private final Nouns nouns;
  private final NounShapes shapes;
  private final Halves halves;

  CountReading(Nouns nouns, NounShapes shapes, Halves halves) {
    this.nouns = nouns;
    this.shapes = shapes;
    this.halves = halves;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Token next = passage.at(span.end());
    if (span.kind() != NumberSpan.Kind.CARDINAL || next == null || !next.isWord()) {
      return null;
    }
    Phrases.Hit<Noun> hit = nouns.counted(passage.tokens(), span);
    if (hit != null) {
      return halves.more(passage, found(span, hit.value().singular(), hit.end(), "count"), nouns);
    }
    Found others = others(passage, span);
    if (others != null) {
      return others;
    }
    String noun = shapes.isOthers(passage, span) ? ofThose(passage, span) : null;
    noun = noun == null ? shapes.singular(passage, span) : noun;
    return noun == null ? null : found(span, noun, span.end() + 1, "count-shaped");
  }

  /**
   * {@code مقتل جنديين وجرح ثلاثة آخرين}: whom the sentence counted last, not in passing; null
   * where that is not told.
   */
  private static @Nullable String ofThose(Passage passage, NumberSpan span) {
    Found last = passage.story().last(passage.sentence());
    Token behind = passage.at(span.end() + 1);
    return last != null
            && last.kind() == FigureKind.COUNT
            && !FATES.contains(Fold.fold(String.valueOf(last.unit())))
            && !isAmong(passage, last.first())
            && (behind == null || !behind.reads("من"))
        ? last.unit()
        : null;
  }

  /** {@code بينهم امرأتان وطفل}. */
  private static boolean isAmong(Passage passage, int number) {
    return passage.tokens().subList(Math.max(0, number - ASIDE), number).stream()
        .anyMatch(token -> AMONG.contains(token.folded()));
  }

  /** {@code ثلاثة آخرين من الجنود}: others of those named behind. */
  private @Nullable Found others(Passage passage, NumberSpan span) {
    Token of = passage.at(span.end() + 1);
    Token whole = passage.at(span.end() + 2);
    if (of == null
        || whole == null
        || !of.folded().equals("من")
        || !shapes.isOthers(passage, span)) {
      return null;
    }
    Noun noun = nouns.ofPossessed(whole);
    return noun == null || noun.numerus() != Inflection.Numerus.PLURAL
        ? null
        : Found.of(
            FigureKind.COUNT,
            span,
            noun.singular(),
            span.end() + 2,
            span.end() + 3,
            "count-others");
  }

  private static Found found(NumberSpan span, String noun, int end, String rule) {
    return Found.of(FigureKind.COUNT, span, noun, span.end(), end, rule);
  }
}
