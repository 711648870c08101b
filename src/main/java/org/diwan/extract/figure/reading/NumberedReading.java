package org.diwan.extract.figure.reading;

import java.math.BigDecimal;
import org.diwan.extract.figure.lexicon.OrdinalHeads;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.NumberSpan;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Digits without article right behind a definite head number it: {@code الدورة 70}, {@code دورته
 * 41}. Asked last: with a counted noun behind it the number counts that.
 */
final class NumberedReading implements Reading {
  private static final BigDecimal MOST = BigDecimal.valueOf(200);

  private final OrdinalHeads heads;

  NumberedReading(OrdinalHeads heads) {
    this.heads = heads;
  }

  @Override
  public @Nullable Found read(Passage passage, NumberSpan span) {
    Token before = passage.at(span.first() - 1);
    if (before == null || !before.isWord() || !mayNumber(span)) {
      return null;
    }
    OrdinalHeads.Head head = heads.of(before, false);
    return head == null
        ? null
        : Found.behind(FigureKind.ORDINAL, span, head.noun(), span.first() - 1, "numbered");
  }

  private static boolean mayNumber(NumberSpan span) {
    boolean plain = span.kind() == NumberSpan.Kind.CARDINAL && span.digits() && !span.definite();
    return plain && !span.isRange() && span.low().scale() <= 0 && span.low().compareTo(MOST) < 0;
  }
}
