package org.diwan.extract.event.word;

import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.speaker.CalledFor;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Sides;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventClass;
import org.diwan.text.Fold;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom a call or charge names far behind its verb, where an adverbial or a relative clause stands
 * between: what is called for, or the charge, stands right behind the name, {@code دعا فلان، في
 * كلمة ألقاها أمس، فلانة إلى}, {@code طالبت منظمة فلانة التي تعنى بالحقوق فلانة بوقف}.
 */
final class Called {
  /** Words from the verb, or who says it, to the name. */
  private static final int REACH = 24;

  /** Tokens of a relative clause between two commas. */
  private static final int CLAUSE = 20;

  private final Clause clause;
  private final TriggerAt at;
  private final Sides sides;

  Called(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    sides = new Sides(frame.discourse);
  }

  /** Adds the first such name of another side. */
  void join(Draft draft, Subject subject) {
    CalledFor opening = CalledFor.of(at);
    if (opening == null || at.trigger().suffixed()) {
      return;
    }
    int from = Math.max(at.end(), Math.min(subject.end(), clause.tokens().size()));
    Argument called = called(from, opening);
    if (called != null) {
      sides.receive(draft, called.entity());
    }
  }

  private @Nullable Argument called(int from, CalledFor opening) {
    int end = Math.min(clause.tokens().size(), from + REACH);
    for (int i = from; i < end; i++) {
      i = Math.max(i, behindRelative(i));
      if (clause.barrier(i) == Barrier.MARK || isNextWord(i) || opening.opens(clause, i)) {
        return null;
      }
      Argument here = clause.startingAt(i);
      if (here != null && isObject(here) && opening.opensBehind(clause, here.mention().end())) {
        return here;
      }
      i = here == null ? i : here.mention().end() - 1;
    }
    return null;
  }

  /** The comma that closes a relative clause which a comma opens here, else -1. */
  private int behindRelative(int token) {
    if (!clause.tokens().get(token).isAny("،,") || !isPronoun(token + 1)) {
      return -1;
    }
    int end = Math.min(clause.tokens().size() - 1, token + CLAUSE);
    for (int i = token + 2; i < end; i++) {
      if (clause.tokens().get(i).isAny("،,")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPronoun(int token) {
    return token < clause.tokens().size() && clause.barrier(token) == Barrier.RELATIVE;
  }

  /** Where another thing is said. */
  private boolean isNextWord(int token) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() == token
                && t.first() > at.first()
                && t.trigger().type().eventClass() == EventClass.WORD
                && (t.isVerb() || t.trigger().shape() == Shape.PARTICIPLE));
  }

  /** A name of its own, no noun before it that it belongs to. */
  private boolean isObject(Argument argument) {
    Mention mention = argument.mention();
    Token before = clause.tokens().get(mention.first() - 1);
    boolean free =
        !before.isWord()
            || clause.isCovered(mention.first() - 1)
            || Fold.isDefinite(before.folded())
            || before.folded().endsWith("ها")
            || isHis(mention.first() - 1)
            || isAdjunct(mention.first() - 1);
    return argument.isBare()
        && mention.canTakePart()
        && (mention.kind() != Mention.Kind.ADJECTIVE || mention.end() - mention.first() > 1)
        && !mention.conjoined()
        && free;
  }

  /** {@code في بيانه فلانة}: as it is written, a pronoun and no woman's noun. */
  private boolean isHis(int noun) {
    return clause.endsWith(noun, 'ه')
        && noun > at.first() + 1
        && !Prepositions.wholePreposition(clause.tokens().get(noun - 1)).isEmpty();
  }

  /** {@code في بيان مشترك فلانة}: an adjective behind a noun with its preposition. */
  private boolean isAdjunct(int adjective) {
    return adjective - 2 > at.first()
        && clause.tokens().get(adjective - 1).isWord()
        && !clause.isCovered(adjective - 1)
        && !Fold.isDefinite(clause.tokens().get(adjective - 1).folded())
        && !Prepositions.wholePreposition(clause.tokens().get(adjective - 2)).isEmpty();
  }
}
