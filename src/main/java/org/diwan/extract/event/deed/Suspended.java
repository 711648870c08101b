package org.diwan.extract.event.deed;

import java.util.Set;
import java.util.stream.Stream;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.model.Role;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code تم تعليق عضوية فلانة في منظمة فلان}, {@code فلانة التي علقت عضويتها}: whose membership is
 * suspended, and the body that suspends it.
 */
final class Suspended {
  private static final Set<String> OF_ITS_OWN = Set.of("عضويتها", "عضويته");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Suspended(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Gives the draft both sides; whether it tells so and nobody is said to do it. */
  boolean fill(Draft draft) {
    if (!frame.needs().equals("CUT") || at.end() >= clause.tokens().size() || isDone()) {
      return false;
    }
    Token membership = clause.tokens().get(at.end());
    Argument owner = clause.startingAt(at.end() + 1);
    Entity own = OF_ITS_OWN.contains(membership.folded()) ? relative() : null;
    boolean owned = membership.reads("عضويه") && owner != null && owner.isBare();
    Entity whose = owned && owner != null ? owner.entity() : own;
    if (whose == null || whose.isPerson()) {
      return false;
    }
    draft.add(whose, Role.RECIPIENT);
    Argument body = body(clause.after(at.end() + 1).stream().filter(a -> a.is("في", "ب")));
    body = body == null ? body(before()) : body;
    if (body != null) {
      draft.add(body.entity(), Role.ACTOR);
    }
    return true;
  }

  private Stream<Argument> before() {
    return clause.arguments().reversed().stream().filter(a -> a.mention().end() <= at.first());
  }

  private @Nullable Argument body(Stream<Argument> named) {
    return named
        .filter(a -> frame.discourse.registry().isIntergovernmental(a.entity()))
        .findFirst()
        .orElse(null);
  }

  /** Somebody is the subject of the verb, or of the one that governs the noun. */
  private boolean isDone() {
    int light = frame.lightVerb();
    return at.isVerb()
        ? frame.subject().explicit() && frame.subject().end() <= at.end()
        : light >= 0 && !"PASSIVE".equals(frame.voice(light));
  }

  private @Nullable Entity relative() {
    int verb = at.isVerb() ? at.first() : frame.lightVerb();
    boolean behind = verb > 0 && clause.barrier(verb - 1) == Barrier.RELATIVE;
    return clause.arguments().stream()
        .filter(a -> behind && a.mention().end() == verb - 1)
        .map(Argument::entity)
        .findFirst()
        .orElse(null);
  }
}
