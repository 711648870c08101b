package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventStatus;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * {@code الصحفي الفلاني المعتقل في فلانة}, {@code الفلانيين المحتجزين لدى فلان}: who is held stands
 * before the participle, or his nationality behind it, and then the state or body that holds him.
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
    Mention before = heldBefore();
    Mention behind = before == null ? heldBehind() : null;
    Mention held = before == null ? behind : before;
    Entity holder = held == null ? null : holder(behind == null ? at.end() : behind.end());
    if (held == null || holder == null || holder.side().equals(held.entity().side())) {
      return false;
    }
    draft.status = EventStatus.OCCURRED;
    draft.add(holder, Role.ACTOR);
    draft.add(held.entity(), Role.RECIPIENT);
    return true;
  }

  /** The person, or the nationality of those, right before, but for their number. */
  private @Nullable Mention heldBefore() {
    int end = at.first();
    while (end > 0 && isNumber(end - 1)) {
      end--;
    }
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean people =
          argument.entity().isPerson()
              || mention.kind() == Mention.Kind.GROUP
              || mention.kind() == Mention.Kind.ADJECTIVE;
      if (mention.end() == end && people) {
        return mention;
      }
    }
    return null;
  }

  /** {@code المصريين الـ14 المحتجزين}. */
  private boolean isNumber(int token) {
    return clause.tokens().get(token).isNumber()
        || clause.tokens().get(token).folded().equals("ال");
  }

  /** {@code المعتقلين الفلانيين في فلانة}. */
  private @Nullable Mention heldBehind() {
    Argument next = Fold.isDefinite(at.form().word()) ? clause.startingAt(at.end()) : null;
    boolean people =
        next != null
            && (next.mention().kind() == Mention.Kind.ADJECTIVE
                || next.mention().kind() == Mention.Kind.GROUP);
    return next != null && people ? next.mention() : null;
  }

  /** The state in whose land, or the body in whose hands they are. */
  private @Nullable Entity holder(int from) {
    for (Argument argument : clause.arguments()) {
      Mention mention = argument.mention();
      boolean near = mention.first() >= from && mention.first() - from < REACH;
      if (near && WHERE.contains(Government.of(clause, from, argument))) {
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
