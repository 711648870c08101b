package org.diwan.extract.event.addressee;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * The one side opposite in an article about two, toward whom a word is that names nobody: {@code
 * التقى فلان فلانة. وأعرب عن تقديره لجهودها}. A call, charge or threat toward nobody is none.
 */
public final class SideOpposite {
  private static final Set<EventType> TOWARD_SOMEBODY =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;

  public SideOpposite(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
  }

  /** Adds it; whether it is meant. */
  public boolean join(Draft draft, Subject subject) {
    Entity speaker = subject.entities().getFirst();
    boolean addressed = TOWARD_SOMEBODY.contains(draft.type) || frame.needs().equals("RECIPIENT");
    if (addressed
        || !discourse.haveMet(speaker) && !isOfBoth(draft)
        || clause.isResumed(at.first())) {
      return false;
    }
    List<String> others = discourse.counterparts(speaker);
    if (others.size() == 1 && Shared.is(frame, others.getFirst())) {
      draft.add(new Sides(discourse).named(others.getFirst()), Role.RECIPIENT);
    }
    return !draft.in(Role.RECIPIENT).isEmpty();
  }

  /** {@code التزام فلانة بالعلاقات بين البلدين}. */
  private boolean isOfBoth(Draft draft) {
    return draft.type == EventType.AGREE
        && (at.isNoun() || Aspired.mayBe(frame))
        && clause.tokens().subList(at.end(), clause.tokens().size()).stream()
            .anyMatch(t -> Pairs.is(clause, t) || Aspired.isOurs(t));
  }
}
