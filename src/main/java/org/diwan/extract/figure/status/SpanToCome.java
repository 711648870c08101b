package org.diwan.extract.figure.status;

import java.util.Set;
import org.diwan.extract.figure.passage.Found;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.model.FigureKind;
import org.diwan.text.Token;

/**
 * A span of time within or after which something will be: {@code في غضون سبعة أعوام سينتهي}, {@code
 * بعد شهرين ستبدأ}. It is expected; not the span of what has begun, {@code منذ شهرين}.
 */
final class SpanToCome {
  /** Words from the span to the verb. */
  private static final int REACH = 2;

  private static final Set<String> WITHIN = Set.of("خلال", "غضون", "بعد");

  private final FutureVerb future;

  SpanToCome(FutureVerb future) {
    this.future = future;
  }

  boolean is(Passage passage, Found found) {
    Token before = passage.at(found.first() - 1);
    if (found.kind() != FigureKind.DURATION || before == null || !before.readsAny(WITHIN)) {
      return false;
    }
    for (int i = found.end(); i < found.end() + REACH; i++) {
      Token token = passage.at(i);
      if (token == null || !token.isWord() || token.hasConjunction()) {
        return false;
      }
      if (future.is(token.folded())) {
        return true;
      }
    }
    return false;
  }
}
