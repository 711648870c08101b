package org.diwan.extract.event.meeting;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.SubjectPronoun;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * Who only speaks of talks, or was told of before, and is known by no office: {@code أوضح الباحث
 * فلان أن الموقع أغلق قبيل القمة مع فلان}. Who is known so meets only where he is named with the
 * word of meeting itself.
 */
public final class Bystander {
  /** Tokens from a name to the word of meeting. */
  private static final int REACH = 20;

  private static final Set<EventType> OF_STATES =
      EnumSet.of(EventType.COOPERATION, EventType.RELATIONS);

  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  public Bystander(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  public void leave(Draft draft) {
    boolean ofStates = OF_STATES.contains(draft.type);
    draft
        .roles
        .entrySet()
        .removeIf(e ->
            e.getValue() == Role.ACTOR && (is(e.getKey()) || ofStates && isNobody(e.getKey())));
  }

  /** {@code مناورات ماكس ثاندر}: nobody has relations or exercises who is of no state. */
  private boolean isNobody(Entity entity) {
    return sides.isUnknown(entity);
  }

  private boolean is(Entity entity) {
    boolean unlisted = entity.isPerson() && entity.isUnlisted();
    return unlisted
        && (sides.isUnknown(entity) || entity.offices().isEmpty())
        && clause.arguments().stream()
            .noneMatch(a -> a.entity().equals(entity) && isWith(a.mention()));
  }

  private boolean isWith(Mention mention) {
    return mention.end() > at.first()
        || at.first() - mention.end() <= REACH
            && (isSelf() || !clause.saysBetween(mention.end(), at.first()))
            && IntStream.range(mention.end(), at.first())
                .noneMatch(i -> clause.barrier(i) == Barrier.MARK);
  }

  /** {@code قال فلان إنه التقى فلانا}. */
  private boolean isSelf() {
    return at.isVerb() && SubjectPronoun.at(clause, at.first()) >= 0;
  }
}
