package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventStatus;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * {@code الحرب على فلانة}, {@code العدوان على فلانة}: a land that was struck, though nobody is told
 * who struck it.
 */
final class WarOn {
  private static final Set<String> AGAINST = Set.of("علي", "ضد");

  /** Nouns with their article of a war that has been waged. */
  private static final Set<String> WARS = Set.of("الحرب", "العدوان");

  private WarOn() {}

  /** Where no other side is told: the war has been waged, whatever is still to come of it. */
  static boolean fill(Frames frame, Draft draft) {
    Entity land = frame.needs().equals("BOTH") ? land(frame) : null;
    if (land == null || draft.roles.keySet().stream().anyMatch(e -> !e.equals(land))) {
      return false;
    }
    draft.roles.clear();
    draft.add(land, Role.RECIPIENT);
    if (draft.status == EventStatus.PLANNED) {
      draft.status = EventStatus.OCCURRED;
    }
    return true;
  }

  /** Null where none is told right behind. */
  static @Nullable Entity land(Frames frame) {
    Clause clause = frame.clause;
    TriggerAt at = frame.at;
    int name = at.end() + 1;
    boolean war = at.isNoun() && WARS.contains(at.form().word()) && name < clause.tokens().size();
    Argument argument = war ? clause.startingAt(name) : null;
    if (argument == null
        || argument.entity().isPerson()
        || !AGAINST.contains(clause.tokens().get(at.end()).folded())) {
      return null;
    }
    String country = argument.entity().countryIso3();
    boolean body = argument.entity().key().startsWith("O:");
    return body || country == null ? null : frame.discourse.registry().country(country);
  }
}
