package org.diwan.extract.event;

import java.util.Set;
import org.diwan.extract.entity.Entity;
import org.diwan.extract.entity.Mention;
import org.diwan.model.EventStatus;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * {@code الصحفي الفلاني المعتقل في فلانة}, {@code الفلانيين المحتجزين لدى فلان}: who is held stands
 * before the participle, the state or body that holds him behind it.
 */
final class HeldAbroad {
  private static final int REACH = 3;
  private static final Set<String> WHERE = Set.of("في", "ب", "لدي", "داخل", Prepositions.AGENT);

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  HeldAbroad(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean fill(Draft draft) {
    Entity held = held();
    Entity holder = held == null ? null : holder();
    if (held == null || holder == null || holder.side().equals(held.side())) {
      return false;
    }
    draft.status = EventStatus.OCCURRED;
    draft.add(holder, Role.ACTOR);
    draft.add(held, Role.RECIPIENT);
    return true;
  }

  /** The person, or the nationality of those, right before. */
  private @Nullable Entity held() {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean people =
          argument.entity().isPerson()
              || mention.kind() == Mention.Kind.GROUP
              || mention.kind() == Mention.Kind.ADJECTIVE;
      if (mention.end() == at.first() && people) {
        return argument.entity();
      }
    }
    return null;
  }

  /** The state in whose land, or the body in whose hands they are. */
  private @Nullable Entity holder() {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean near = mention.first() >= at.end() && mention.first() - at.end() < REACH;
      if (near && WHERE.contains(Government.of(clause, at.end(), argument))) {
        String country = argument.entity().countryIso3();
        boolean body =
            argument.entity().kind() == ParticipantKind.ORGANISATION && argument.is("لدي");
        return body || country == null
            ? argument.entity().isPerson() ? null : argument.entity()
            : frame.discourse.registry().country(country);
      }
    }
    return null;
  }
}
