package org.diwan.extract.event.gathering;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.meeting.OwnSession;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.GatheringSeries;
import org.diwan.gazetteer.Series;
import org.diwan.model.EventType;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;

/**
 * A summit, conference, forum or session. Who meets is known from the series, from the organisation
 * or the countries in its name; a gathering of which nothing tells who meets is none. {@code قمة}
 * of two sides {@code مع} or {@code بين} each other is a meeting. Who attends is attendee; {@code
 * مؤتمر صحفي} is no conference.
 */
public final class GatheringFrame extends Frames {
  /** Tokens at the head of a sentence. */
  private static final int HEAD = 2;

  private static final Set<String> HOLDING = Set.of("عقد", "انعقاد", "خلال", "اثنا");

  private static final String COURT = "محكمه";

  private final GatheringKind kind;

  public GatheringFrame(Cues cues, Clause clause, TriggerAt at, Discourse discourse) {
    super(cues, clause, at, discourse);
    this.kind = new GatheringKind(clause, at);
  }

  @Override
  public boolean fill(Draft draft) {
    if (kind.isNone()) {
      return false;
    }
    Series around = GatheringSeries.around(clause, at);
    Series series = around == null ? GatheringSeries.holding(clause, at, lightVerb()) : around;
    if (series == null && kind.ends("دوره") && GatheringSeries.isBehind(clause, at)) {
      return false;
    }
    if (series != null) {
      GatheringSeries.add(series, draft, discourse.registry());
    }
    Set<Entity> owners = kind.isSeminar() ? Set.of() : new GatheringName(clause, at, kind).owners();
    owners.forEach(owner -> meet(draft, owner));
    if (series == null && owners.isEmpty() && kind.isOfBoth()) {
      both(draft);
    }
    if (series == null && owners.isEmpty()) {
      CoChairs.seat(this, draft);
    }
    if (series == null && kind.isSession() && !isHeldBy(owners)) {
      return false;
    }
    new GatheringHolder(this, kind).fill(draft);
    boolean held = series == null ? unlisted(draft) : listed(draft);
    return held
        && (!needs().equals("OF_STATES")
            || draft.type == EventType.MEETING
            || isTold() && isOfStates(draft));
  }

  /** {@code عقد جلسة}, {@code انعقاد جلسة}, {@code خلال جلسة}; not {@code قرار صدر في جلسة}. */
  private boolean isTold() {
    return lightVerb() >= 0
        || at.first() <= HEAD
        || clause.tokens().get(at.first() - 1).readsAny(HOLDING);
  }

  /** {@code جلسة لمجلس الأمن}; not {@code جلسة للمحكمة}. */
  private boolean isOfStates(Draft draft) {
    return !draft.in(Role.ACTOR).isEmpty()
        && draft.in(Role.ACTOR).stream().allMatch(this::isOfStates);
  }

  private boolean isOfStates(Entity body) {
    return discourse.registry().isIntergovernmental(body)
        && !Fold.fold(body.nameAr()).contains(COURT);
  }

  /** A body whose members the article names stands aside for them. */
  private void meet(Draft draft, Entity owner) {
    List<Entity> members = discourse.registry().namedMembers(owner);
    members.forEach(member -> draft.add(member, Role.ACTOR));
    draft.add(owner, members.isEmpty() ? Role.ACTOR : Role.ATTENDEE);
    draft.names.add(owner.key());
  }

  /** {@code اللجنة المشتركة بين البلدين}: the two sides of the article, states where they are. */
  private void both(Draft draft) {
    Registry registry = discourse.registry();
    for (Entity side : discourse.pair()) {
      String iso3 = side.countryIso3();
      draft.add(iso3 == null ? side : registry.country(iso3), Role.ACTOR);
    }
  }

  /** A session is one of two states or of a body. */
  private static boolean isHeldBy(Set<Entity> owners) {
    return owners.size() >= 2
        || owners.stream().anyMatch(e -> e.kind() == ParticipantKind.ORGANISATION);
  }

  private boolean unlisted(Draft draft) {
    Summit summit = new Summit(this, kind);
    if (draft.roles.isEmpty()) {
      boolean found = summit.gather(draft) || draft.roles.isEmpty() && hold(draft);
      GatheringPresence presence = new GatheringPresence(this);
      if (found) {
        presence.before(draft);
      }
      presence.behind(draft);
      return found;
    }
    if (summit.isOfTwoStates(draft)) {
      summit.meet(draft);
      return true;
    }
    return listed(draft);
  }

  private boolean hold(Draft draft) {
    return new GatheringHolder(this, kind).organise(draft)
        || new GatheringPlace(this, kind).fill(draft)
        || OwnSession.fill(draft, this);
  }

  private boolean listed(Draft draft) {
    GatheringPresence presence = new GatheringPresence(this);
    presence.before(draft);
    presence.behind(draft);
    return draft.hasActor();
  }
}
