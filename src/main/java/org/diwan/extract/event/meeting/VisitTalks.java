package org.diwan.extract.event.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * Talks on a journey that the sentence told before, whose other side is not named: {@code يزور فلان
 * أنقرة حيث يجري محادثات}, {@code وصل إلى جوبا لإجراء مباحثات مع مسؤولين}. The state visited is the
 * other side.
 */
final class VisitTalks {
  private static final int PARTNER = 4;

  /** Tokens from {@code مع} to people of standing: {@code مع عدد من كبار المسؤولين}. */
  private static final int PARTY = 6;

  private static final Set<String> WITH = Set.of("مع", "بين");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;
  private final Draft draft;

  private VisitTalks(Frames frame, Draft draft) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
    this.draft = draft;
  }

  /** Adds traveller and state where the noun itself has not both of them. */
  static void addSides(Frames frame, Draft draft) {
    List<Draft> visits = frame.discourse.visits();
    if (visits.size() == 1 && draft.type == EventType.MEETING) {
      new VisitTalks(frame, draft).add(visits.getFirst());
    }
  }

  private void add(Draft visit) {
    List<Entity> sides =
        Stream.of(Role.ACTOR, Role.RECIPIENT).flatMap(r -> visit.in(r).stream()).toList();
    if (areTalks() && areOf(sides) && isOfVisit(sides)) {
      sides.forEach(entity -> draft.add(entity, Role.ACTOR));
      boolean untold = visit.status == EventStatus.OCCURRED || visit.status == EventStatus.ONGOING;
      draft.status = untold ? draft.status : visit.status;
    }
  }

  /** {@code محادثات}, {@code لقاءات مع مسؤولين}; not {@code محادثات مع حزب}. */
  private boolean areTalks() {
    return at.isNoun()
        && !Fold.isDefinite(at.form().word())
        && draft.sides(Role.ACTOR).size() < 2
        && (isWithParty() || at.trigger().lemma().endsWith("تباحث") && partner() < 0);
  }

  /** People of standing, or those of the side that the clause names. */
  private boolean isWithParty() {
    int with = partner();
    return with >= 0
        && clause.tokens().get(with).folded().equals("مع")
        && (!draft.roles.isEmpty()
            || clause
                .tokens()
                .subList(with, Math.min(clause.tokens().size(), with + PARTY))
                .stream()
                .anyMatch(t -> frame.cues.meetings().is(MeetingCue.PARTY, t)));
  }

  /** Where {@code مع} stands behind the noun, -1 for nowhere. */
  private int partner() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + PARTNER); i++) {
      Token token = clause.tokens().get(i);
      if (WITH.contains(token.folded())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nobody else takes part, and the state is not one where others meet. */
  private boolean areOf(List<Entity> sides) {
    Set<String> known = sides.stream().map(Entity::side).collect(Collectors.toSet());
    String last = sides.getLast().countryIso3();
    boolean neutral = CapitalTalks.isNeutral(last, frame.discourse.registry()) && !isWithParty();
    return known.size() == 2 && !neutral && known.containsAll(draft.sides(Role.ACTOR));
  }

  /** The journey is told before, and nobody else in between. */
  private boolean isOfVisit(List<Entity> sides) {
    int from = -1;
    for (TriggerAt other : clause.triggers()) {
      boolean visit = other.trigger().type() == EventType.VISIT && other.end() <= at.first();
      from = visit ? other.end() : from;
    }
    Set<String> known = sides.stream().map(Entity::side).collect(Collectors.toSet());
    for (int i = Math.max(0, from); i < at.first(); i++) {
      Argument here = clause.startingAt(i);
      boolean other = here != null && here.isBare() && !known.contains(here.entity().side());
      if (other || clause.barrier(i) == Barrier.MARK || clause.isSpeech(i)) {
        return false;
      }
    }
    return from >= 0;
  }
}
