package org.diwan.extract.event.recipient;

import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;

/** Who helps in a deed and does not suffer it: {@code استعاد الجيش المدينة بدعم من فلانة}. */
final class Helper {
  private static final Set<String> BY = Set.of("من", "مع");

  /** Words from the help to its preposition: {@code بدعم جوي كامل من}. */
  private static final int REACH = 4;

  private final Clause clause;

  Helper(Clause clause) {
    this.clause = clause;
  }

  /** Whether help stands before the name, by {@code من} or {@code مع} or bare. */
  boolean is(Mention mention) {
    int from = Math.max(0, mention.first() - REACH);
    return IntStream.range(from, mention.first())
        .anyMatch(i ->
            clause.cues().deeds().is(DeedCue.HELPED_BY, clause.tokens().get(i).folded())
                && isOf(i + 1, mention));
  }

  /** {@code بدعم فلانة}, {@code بدعم من فلانة}, {@code بدعم من قوات فلانة}. */
  private boolean isOf(int next, Mention mention) {
    return next == mention.first()
        || IntStream.range(next, mention.first())
            .anyMatch(i -> BY.contains(clause.tokens().get(i).folded()));
  }
}
