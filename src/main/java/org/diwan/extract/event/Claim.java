package org.diwan.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.Entity;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Charges and statements told of before and judged now: {@code وصف فلان تلك التصريحات بأنها}, {@code
 * قال إن هذه الاتهامات لا أساس لها}. Who judges a charge rejects it.
 */
final class Claim {
  private static final Set<String> CHARGES =
      Set.of("اتهام", "اتهامات", "مزاعم", "ادعا", "ادعاات", "ادعاءات", "اشاعات");
  private static final Set<String> WORDS = Set.of("تصريحات", "اقوال");
  private static final Set<String> THESE = Set.of("هذه", "تلك", "كل", "جميع");

  /** Words before the verdict in which the charge stands. */
  private static final int REACH = 12;

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  Claim(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  /** Whether the verdict is one on a charge, or calls untrue what it is on. */
  boolean isDenied() {
    int from = Math.max(0, at.first() - REACH);
    return at.trigger().type() == EventType.ACCUSE
        && IntStream.range(from, at.first())
            .anyMatch(i -> !clause.isNamed(i) && isOf(CHARGES, i) && !clause.isVerb(i));
  }

  /** Whether {@code هذه الاتهامات} or {@code تلك التصريحات} opens at a token, nobody's by name. */
  boolean isTopic(int token) {
    if (token < 0 || token + 1 >= clause.tokens().size()) {
      return false;
    }
    boolean these = THESE.contains(clause.tokens().get(token).folded());
    int noun = these ? token + 1 : token;
    return Fold.isDefinite(clause.tokens().get(noun).folded())
        && (isOf(CHARGES, noun) || these && isOf(WORDS, noun))
        && clause.startingAt(noun + 1) == null;
  }

  /** Who spoke last against one of these sides, else who spoke last; null for nobody else. */
  @Nullable Entity claimant(Set<String> own) {
    List<Entity> against = discourse.spokeAgainst(own);
    Entity last = discourse.speaker();
    Entity found = against.isEmpty() ? last : against.getFirst();
    return found == null || own.contains(found.side()) ? null : found;
  }

  private boolean isOf(Set<String> nouns, int token) {
    return clause.tokens().get(token).forms().stream()
        .anyMatch(f -> nouns.contains(Fold.bare(f.word())));
  }
}
