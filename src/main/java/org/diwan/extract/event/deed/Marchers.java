package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventStatus;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/** Whose protest it is; for demonstrators without a name stands the country where they march. */
final class Marchers {
  /** Words from a call to what is called for. */
  private static final int CALLED = 6;

  private static final Set<String> STATE =
      Set.of("MINISTRY", "GOVERNMENT_BODY", "CENTRAL_BANK", "MILITARY", "LEGISLATURE", "IGO");

  private final Frames frame;

  Marchers(Frames frame) {
    this.frame = frame;
  }

  /** Whether anybody marches; persons, and states that act themselves, are taken out. */
  boolean are(Draft draft) {
    draft
        .roles
        .entrySet()
        .removeIf(e ->
            e.getKey().isPerson()
                || e.getValue() == Role.ACTOR && e.getKey().key().startsWith("C:"));
    if (draft.in(Role.ACTOR).stream().anyMatch(this::isOfState)) {
      return false;
    }
    draft.roles.keySet().removeIf(Marchers::isAnybody);
    if (!draft.hasActor()) {
      callers(draft);
    }
    String country = draft.hasActor() ? null : land(draft);
    if (country != null) {
      draft.roles.remove(frame.discourse.registry().country(country));
      draft.add(frame.discourse.registry().country(country), Role.ACTOR);
    }
    return draft.hasActor();
  }

  /** {@code القوى السياسية}: some of the land, for which it stands. */
  private static boolean isAnybody(Entity entity) {
    return entity.key().startsWith("O:~القوي ");
  }

  private @Nullable String land(Draft draft) {
    KnownCrowd known = new KnownCrowd(frame);
    String country = known.arePeople() ? null : new CrowdLand(frame).find();
    if (country != null) {
      return country;
    }
    country = known.land(draft);
    draft.presumed = country != null;
    draft.status = draft.status == EventStatus.DENIED ? EventStatus.OCCURRED : draft.status;
    return country;
  }

  /** {@code نظمت وزارة الثقافة تظاهرة}: a ministry holds a festival. */
  private boolean isOfState(Entity entity) {
    String kind = frame.discourse.registry().kindOf(entity);
    return STATE.contains(kind == null ? "" : kind) || entity.nameAr().startsWith("وزارة");
  }

  /** {@code دعت نقابة فلان إلى وقفة احتجاجية}: who calls for it is who will march. */
  private void callers(Draft draft) {
    int verb =
        frame.at.isNoun() && draft.status == EventStatus.PLANNED
            ? frame.clause.verbBefore(frame.at.first(), CALLED)
            : -1;
    if (verb < 0 || !"INVITES".equals(frame.cues.effect(frame.clause.tokens().get(verb).bare()))) {
      return;
    }
    Argument caller = frame.clause.startingAt(verb + 1);
    if (caller != null
        && caller.isBare()
        && caller.entity().kind() == ParticipantKind.ORGANISATION) {
      draft.add(caller.entity(), Role.ACTOR);
    }
  }
}
