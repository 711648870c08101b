package org.diwan.extract.event.attendance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The happening that words of attendance far from its own mean: the one told beside {@code بحضور},
 * the last one before {@code شارك فيه}.
 */
final class Attended {
  static final Set<EventType> OCCURRENCES =
      EnumSet.of(EventType.MEETING, EventType.CONFERENCE, EventType.CEREMONY, EventType.SIGNING);

  /** Words of a sentence before which nothing is told yet. */
  private static final int OPENING = 14;

  /** Sentences back to the happening. */
  private static final int NEAR = 3;

  private final Clause clause;
  private final List<Draft> found;
  private final List<Draft> told;

  /**
   * @param found what the sentence tells
   * @param told what was told before it
   */
  Attended(Clause clause, List<Draft> found, List<Draft> told) {
    this.clause = clause;
    this.found = found;
    this.told = told;
  }

  /** The happening told before a word of the sentence, or the first one behind it. */
  @Nullable Draft beside(int token) {
    Draft before = here(token, OCCURRENCES);
    if (before != null) {
      return isOfAnother(before, token) ? null : before;
    }
    boolean opens =
        !found.isEmpty()
            && OCCURRENCES.contains(found.getFirst().type)
            && token < OPENING
            && IntStream.range(0, token).noneMatch(clause::isVerb);
    return opens ? found.getFirst() : null;
  }

  /** {@code يلتقي فلانا وتجرى له مراسم بحضور فلان}: a verb of something else stands between. */
  private boolean isOfAnother(Draft draft, int token) {
    Token before = clause.tokens().get(token - 1);
    int start = draft.mentions.getLast().start();
    return !before.is('،')
        && !before.reads("ذلك")
        && IntStream.range(0, token)
            .filter(i -> clause.tokens().get(i).start() > start)
            .anyMatch(i -> clause.isVerb(i) && !clause.isNamed(i));
  }

  /** The happening of some types told last before a word, in the sentence or a few before it. */
  @Nullable Draft last(int token, Set<EventType> types) {
    Draft before = here(token, types);
    if (before != null) {
      return before;
    }
    int near = clause.sentence().sentence().number() - NEAR;
    return latest(
        told, draft -> types.contains(draft.type) && draft.mentions.getLast().sentenceNo() >= near);
  }

  private @Nullable Draft here(int token, Set<EventType> types) {
    int start = clause.tokens().get(token).start();
    return latest(
        found, draft -> types.contains(draft.type) && draft.mentions.getLast().start() < start);
  }

  /** The journey that the sentence tells last. */
  @Nullable Draft visit() {
    return latest(found, draft -> draft.type == EventType.VISIT);
  }

  private static @Nullable Draft latest(List<Draft> drafts, Predicate<Draft> fits) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (fits.test(drafts.get(i))) {
        return drafts.get(i);
      }
    }
    return null;
  }
}
