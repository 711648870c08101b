package org.diwan.extract.event.speaker;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Spoken;
import org.diwan.extract.event.subject.Subject;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Who says a word: who is told with it in words of its own, whose a noun is, those who met, the
 * subject of a verb, or who speaks in the sentence for participles and nouns. Asks each in turn;
 * the first that knows decides.
 */
public final class Speaker {
  private final Frames frame;
  private final Wordings wordings;
  private final Clause clause;
  private final TriggerAt at;
  private final NounSpeaker noun;
  private final PairSpeaker pair;

  public Speaker(Frames frame, Wordings wordings) {
    this.frame = frame;
    this.wordings = wordings;
    clause = frame.clause;
    at = frame.at;
    noun = new NounSpeaker(frame);
    pair = new PairSpeaker(frame);
  }

  /** Who says it; nobody where that is not told. */
  public Subject subject() {
    Subject told = told();
    if (told != null) {
      return told;
    }
    if (pair.says()) {
      return pair.subject();
    }
    if (frame.needs().equals("NOMINAL") || frame.needs().equals("VERBAL") && at.isNoun()) {
      return noun.nominal();
    }
    if (at.trigger().frame() == Frame.MUST) {
      return demanding();
    }
    if (at.trigger().shape() == Shape.IMPERFECT && at.form().word().startsWith("ن")
        || Readiness.isOurs(clause, at)) {
      return we();
    }
    if (at.isNoun() && at.trigger().lemma().endsWith("الاتفاق")) {
      return new AgreedWith(frame).subject();
    }
    return at.isVerb() ? new VerbSpeaker(frame).subject() : new ParticipleSpeaker(frame).subject();
  }

  /** Named with the word itself: {@code بطلب من فلان}, {@code من قبل فلان}; null for none. */
  private @Nullable Subject told() {
    List<Entity> sayers = wordings.sayers();
    if (!sayers.isEmpty()) {
      return new Subject(sayers, at.end(), true);
    }
    Argument agent = noun.agent();
    if (agent != null) {
      return Subject.one(agent.entity(), at.end(), true);
    }
    Argument owner = noun.owner();
    if (owner != null) {
      return Subject.one(owner.entity(), owner.mention().end(), true);
    }
    Argument declared = at.trigger().suffixed() ? noun.declared() : null;
    return declared == null ? null : Subject.one(declared.entity(), at.end(), true);
  }

  /** {@code فلان: على فلانة أن …}: whom the headline lets speak, else who is quoted. */
  private Subject demanding() {
    Entity head = HeadlineSpeaker.of(clause, at);
    Entity quoted = new SaidBefore(frame).isReported() ? frame.discourse.speaker() : null;
    return Subject.one(head == null ? quoted : head, at.end(), false);
  }

  /** {@code "نرفض …"، قال فلان}: who says it behind a quotation that opens the sentence. */
  private @Nullable Entity quoting() {
    boolean opens = at.first() > 0 && clause.tokens().getFirst().isAny("\"«“");
    List<Entity> said = opens ? Spoken.after(clause, at.end(), frame.discourse) : List.of();
    return said.size() == 1 ? said.getFirst() : null;
  }

  /** {@code نرفض}: whom the headline lets speak, else who speaks. */
  private Subject we() {
    Entity head = HeadlineSpeaker.of(clause, at);
    Entity behind = head == null ? quoting() : head;
    Entity speaker = behind == null ? frame.discourse.speaker() : behind;
    return Subject.one(speaker, at.end(), speaker != null);
  }
}
