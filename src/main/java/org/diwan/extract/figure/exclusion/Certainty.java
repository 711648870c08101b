package org.diwan.extract.figure.exclusion;

import java.math.BigDecimal;
import org.diwan.extract.figure.lexicon.NumberContext;
import org.diwan.extract.figure.passage.Contexts;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;

/** {@code جاهز بنسبة 100 في المئة}, {@code ليس صحيحا مئة بالمئة}: a manner of speaking. */
public final class Certainty {
  private static final int REACH = 4;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Contexts contexts;

  public Certainty(Contexts contexts) {
    this.contexts = contexts;
  }

  public boolean holds(Passage passage, Found found) {
    return found.kind() == FigureKind.PERCENT
        && found.high() == null
        && found.low().compareTo(WHOLE) == 0
        && contexts.isBefore(passage, found.first(), REACH, NumberContext.CERTAIN);
  }
}
