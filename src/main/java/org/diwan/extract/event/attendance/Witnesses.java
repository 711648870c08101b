package org.diwan.extract.event.attendance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.frame.PeopleListed;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * {@code شهد فلان وفلان مراسم توقيع اتفاق}: who sees a signing done is there. Not a land that sees
 * one, {@code شهدت باريس توقيع اتفاق}.
 */
final class Witnesses {
  private static final Set<EventType> SEEN = EnumSet.of(EventType.SIGNING, EventType.CEREMONY);
  private static final int NEAR = 2;

  private Witnesses() {}

  /**
   * @param verb token of a verb of witnessing
   * @param found what the sentence tells
   */
  static void join(Clause clause, int verb, List<Draft> found) {
    List<Entity> people = new PeopleListed(clause, Set.of()).from(verb + 1, NEAR);
    if (people.isEmpty()) {
      return;
    }
    found.stream()
        .filter(draft -> SEEN.contains(draft.type) && isObject(clause, verb, draft))
        .findFirst()
        .ifPresent(draft -> people.forEach(one -> draft.add(one, Role.ATTENDEE)));
  }

  /** Whether it is told behind the verb, and no other verb before it. */
  private static boolean isObject(Clause clause, int verb, Draft draft) {
    List<Token> tokens = clause.tokens();
    int start = draft.mentions.getFirst().start();
    return start > tokens.get(verb).start()
        && IntStream.range(verb + 1, tokens.size())
            .filter(i -> tokens.get(i).start() < start)
            .noneMatch(i -> clause.isVerb(i) && !clause.isNamed(i));
  }
}
