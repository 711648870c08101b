package org.diwan.extract.event.deed;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.EventType;
import org.diwan.model.Role;

/**
 * {@code اعتقال صحفي بارز في فلانة}: those whom a state holds for what they say or do, and nobody
 * but the land is named: its state does it.
 */
final class HeldDissidents {
  /** Tokens from the arrest to the land. */
  private static final int REACH = 6;

  private static final List<String> ARRESTS = List.of(":اعتقل", ":أوقف", ":سجن");
  private static final Set<String> IN = Set.of("في", "ب");

  private HeldDissidents() {}

  static void fill(Frames frame, Draft draft) {
    Clause clause = frame.clause;
    int people = frame.at.end();
    if (draft.type != EventType.COERCE
        || !frame.at.isNoun()
        || !draft.roles.isEmpty()
        || people >= clause.tokens().size()
        || ARRESTS.stream().noneMatch(frame.at.trigger().lemma()::endsWith)
        || !clause.cues().deeds().is(DeedCue.OF_STATE, clause.tokens().get(people))) {
      return;
    }
    for (int i = people + 1; i < Math.min(clause.tokens().size(), people + REACH); i++) {
      Argument here = clause.startingAt(i);
      if (here != null) {
        String land = here.entity().isPerson() ? null : here.entity().countryIso3();
        if (land != null && IN.contains(Government.of(clause, people, here))) {
          draft.add(frame.discourse.registry().country(land), Role.ACTOR);
        }
        return;
      }
      if (clause.barrier(i) == Barrier.MARK || clause.isVerb(i)) {
        return;
      }
    }
  }
}
