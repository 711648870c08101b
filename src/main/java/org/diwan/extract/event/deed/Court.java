package org.diwan.extract.event.deed;

import java.util.Set;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.doer.Scene;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whose court it is that gives a verdict: {@code قضت محكمة فلانية بسجن}, {@code أصدرت محكمة في
 * فلانة حكما بالسجن}. Whom it befalls may have no name where the case is one of state: terror,
 * protest, opposition or spying, not everyday crime.
 */
final class Court {
  /** Words from a court to the state that it is of. */
  private static final int NEAR = 2;

  /** Words from a verdict back to the court. */
  private static final int BACK = 12;

  /** Words from a court to its place. */
  private static final int REACH = 6;

  /** Words behind a verdict that tell what for. */
  private static final int CASE = 20;

  private static final Set<String> BODIES = Set.of("ARMED_GROUP", "PARTY");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Court(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  void fill(Draft draft) {
    int court = at();
    if (court < 0 || draft.hasActor() && !isOnHim()) {
      return;
    }
    draft.roles.values().removeIf(role -> role == Role.ACTOR);
    String place = Scene.nearest(clause, court + 1, Math.min(end(court), court + REACH));
    Argument state = state(court);
    if (state != null) {
      draft.add(state.entity(), Role.ACTOR);
    } else if (place != null) {
      draft.add(frame.discourse.registry().country(place), Role.ACTOR);
    }
  }

  /** {@code حكم بالسجن على متظاهرين}, {@code أعضاء في حزب فلان}. */
  boolean isCaseOfState() {
    int end = Math.min(clause.tokens().size(), at.end() + CASE);
    return clause.tokens().subList(at.end(), end).stream().anyMatch(this::isOfState)
        || clause.arguments().stream()
            .filter(a -> a.mention().first() >= at.end() && a.mention().first() < end)
            .map(a -> frame.discourse.registry().kindOf(a.entity()))
            .anyMatch(kind -> kind != null && BODIES.contains(kind));
  }

  private boolean isOfState(Token token) {
    return frame.cues.deeds().isBare(DeedCue.OF_STATE, token);
  }

  /** Behind a verb, or before a noun; -1 for nowhere. */
  private int at() {
    if (at.isVerb()) {
      int behind = isOnHim() ? at.end() + 1 : at.end();
      return behind < clause.tokens().size() && isCourt(behind) ? behind : -1;
    }
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - BACK); i--) {
      if (isCourt(i)) {
        return i;
      }
      if (clause.barrier(i) == Barrier.MARK || clause.barrier(i) == Barrier.RELATIVE) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code حكمت عليه محكمة فلانية}: who was told of before is whom it befalls. */
  private boolean isOnHim() {
    return at.isVerb()
        && at.end() < clause.tokens().size()
        && clause.tokens().get(at.end()).folded().startsWith("عليه");
  }

  private boolean isCourt(int token) {
    return frame.cues.deeds().is(DeedCue.COURTS, clause.tokens().get(token).folded());
  }

  /** Where the words about the court end at the latest. */
  private int end(int court) {
    return court < at.first() ? at.first() : clause.tokens().size();
  }

  /** {@code محكمة فلانية}. */
  private @Nullable Argument state(int court) {
    return clause.arguments().stream()
        .filter(a -> a.mention().first() > court && a.mention().first() - court <= NEAR)
        .filter(a -> a.mention().kind() == Mention.Kind.ADJECTIVE && a.isBare())
        .filter(a -> a.entity().kind() == ParticipantKind.COUNTRY)
        .findFirst()
        .orElse(null);
  }
}
