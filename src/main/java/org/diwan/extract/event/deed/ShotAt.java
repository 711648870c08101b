package org.diwan.extract.event.deed;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.doer.UnnamedPeople;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.Role;
import org.diwan.text.Token;

/** People without a name at whom a state or its forces shoot: {@code أطلقت النار على متظاهرين}. */
final class ShotAt {
  /** Words from the verb to them. */
  private static final int REACH = 12;

  /** Words from the preposition to them. */
  private static final int NEAR = 3;

  private static final Set<String> AT = Set.of("علي", "صوب", "نحو", "باتجاه", "تجاه", "بوجه");

  private ShotAt() {}

  static boolean people(Frames frame, Draft draft) {
    List<Token> tokens = frame.clause.tokens();
    if (frame.at.trigger().suffixed()
        || draft.in(Role.ACTOR).stream().anyMatch(e -> e.isPerson())) {
      return false;
    }
    for (int i = frame.at.end(); i < Math.min(tokens.size(), frame.at.end() + REACH); i++) {
      if (frame.clause.isVerb(i) || frame.clause.barrier(i) != Barrier.NONE) {
        return false;
      }
      if (tokens.get(i).readsAny(AT)) {
        return tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + NEAR)).stream()
            .anyMatch(t -> arePeople(frame.cues, t));
      }
    }
    return false;
  }

  private static boolean arePeople(Cues cues, Token token) {
    return UnnamedPeople.are(cues, token)
        || cues.deeds().is(DeedCue.RIOTERS, token)
        || cues.deeds().is(DeedCue.HIT_PEOPLE, token);
  }
}
