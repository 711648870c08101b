package org.diwan.extract.event.document;

import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Relevance;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Subject;
import org.diwan.extract.event.subject.SubjectBehind;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * A document that a relative clause says who signed, taken up behind {@code على}: {@code المذكرة
 * التي وقع عليها فلان ونظيره}.
 */
final class SignedOnIt {
  private static final Set<String> ON_IT = Set.of("عليها", "عليه", "عليهما");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  SignedOnIt(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** One past the word of signing, and past {@code عليها} behind it. */
  static int end(Clause clause, TriggerAt at) {
    Token next = at.end() < clause.tokens().size() ? clause.tokens().get(at.end()) : null;
    return next != null && ON_IT.contains(next.folded()) ? at.end() + 1 : at.end();
  }

  boolean is() {
    Concluded concluded = new Concluded(frame);
    return at.isVerb()
        && (at.trigger().shape() == Shape.PERFECT || at.isFuture())
        && end(clause, at) > at.end()
        && concluded.isBehindRelative()
        && concluded.isBehindDocument();
  }

  boolean fill(Draft draft) {
    int end = end(clause, at);
    Subject behind = clause.startingAt(end) == null ? null : SubjectBehind.of(clause, end);
    if (behind != null) {
      behind.entities().forEach(signer -> draft.add(signer, Role.ACTOR));
    }
    return draft.in(Role.ACTOR).stream().anyMatch(Relevance::isPublic);
  }
}
