package org.diwan.extract.event.document;

import java.util.List;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.PhraseTree;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventStatus;
import org.diwan.model.Role;
import org.diwan.text.Token;

/**
 * A document the world knows by its name, whose signing is told and not who signed it: {@code بعد
 * توقيع اتفاقية كامب ديفيد}, {@code الاتفاق النووي الموقع عام 2015}. Its parties did.
 */
final class KnownSigners {
  /** Words from the document to the word of its signing. */
  private static final int REACH = 6;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  KnownSigners(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Whether the word is a passive behind such a document. */
  boolean areBefore() {
    Concluded concluded = new Concluded(frame);
    boolean passive =
        at.trigger().shape() == Shape.PARTICIPLE
            || at.trigger().shape() == Shape.PERFECT
                && !at.trigger().suffixed()
                && concluded.isBehindRelative()
            || at.isNoun() && at.trigger().suffixed();
    return passive && isOpen() && !before().isEmpty();
  }

  /** Adds those of the document before the word. */
  boolean fillBefore(Draft draft) {
    if (draft.status == EventStatus.PLANNED && at.trigger().shape() == Shape.PARTICIPLE) {
      draft.status = EventStatus.OCCURRED;
    }
    for (Argument argument : frame.after()) {
      if (argument.is("مع", "بين") && argument.mention().canTakePart()) {
        draft.add(argument.entity(), Role.ACTOR);
      }
    }
    return fill(draft, before());
  }

  /** Adds those of the document right behind a verbal noun, where nobody is there yet. */
  void fillBehind(Draft draft) {
    if (at.isNoun() && !draft.hasActor()) {
      fill(draft, parties(at.end(), Math.min(clause.tokens().size(), at.end() + 2)));
    }
  }

  private boolean fill(Draft draft, List<String> parties) {
    parties.forEach(code -> draft.add(frame.discourse.registry().country(code), Role.ACTOR));
    draft.longAgo = draft.hasActor();
    draft.known = draft.hasActor();
    return draft.hasActor();
  }

  private boolean isOpen() {
    int next = SignedOnIt.end(clause, at);
    if (next >= clause.tokens().size()) {
      return true;
    }
    Token token = clause.tokens().get(next);
    return !token.isWord() || clause.cues().times().is(TimeCue.SIGNED_IN, token.folded());
  }

  private List<String> before() {
    int from = at.first();
    while (from > Math.max(0, at.first() - REACH)
        && clause.barrier(from - 1) != Barrier.MARK
        && !clause.isDocument(from)) {
      from--;
    }
    return clause.isDocument(from) ? parties(from, from + 1) : List.of();
  }

  private List<String> parties(int from, int end) {
    for (int i = from; i < end; i++) {
      PhraseTree.Match<List<String>> match =
          clause.tokens().get(i).isWord()
              ? frame.cues.knownDocuments().longest(clause.tokens(), i)
              : null;
      if (match != null) {
        return match.meanings().getFirst();
      }
    }
    return List.of();
  }
}
