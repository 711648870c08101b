package org.diwan.extract.event.speaker;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Those who met, as who says it: {@code التقى فلان وفلانة. وأكدا …}, {@code أعربا عن دعمهما}.
 * Nobody where others than they stand right before the verb, {@code وكان الخبير ومساعده أكدا}.
 */
final class PairSpeaker {
  /** Words before such a verb that do nothing. */
  private static final Set<String> LEADS =
      Set.of("حيث", "كما", "قد", "وقد", "فيما", "انهما", "بانهما", "وانهما", "حين", "ثم");

  private final Clause clause;
  private final TriggerAt at;
  private final Discourse discourse;
  private final Voicing voicing;

  PairSpeaker(Frames frame) {
    clause = frame.clause;
    at = frame.at;
    discourse = frame.discourse;
    voicing = new Voicing(frame);
  }

  /** Whether the word is one of two who speak. */
  boolean says() {
    return isOfBoth() && voicing.isDual() || isOfPair();
  }

  private boolean isOfBoth() {
    return at.trigger().needs().equals("BOTH");
  }

  /** {@code وحثا فلانة}: those who met, nobody else being told of as two. */
  private boolean isOfPair() {
    boolean mutual = at.trigger().lemma().endsWith("اتفق");
    return (mutual || at.trigger().type() != EventType.AGREE) && voicing.isDualWord();
  }

  /** {@code وأكدا}: those who met, unless others stand right before. */
  Subject subject() {
    int before = at.first() - 1;
    boolean others = before >= 0 && !clause.continues(at.first()) && isDoer(before);
    Subject named = others ? Subject.of(clause, at.first(), at.end(), discourse) : null;
    if (named == null) {
      return new Subject(pair(), at.end(), true);
    }
    return named.entities().size() > 1 ? named : Subject.none(at.end());
  }

  /** Those who met; of an article about two states only where they are meant as two. */
  private List<Entity> pair() {
    boolean meant =
        isOfBoth() || at.first() > 0 && Pairs.is(clause, clause.tokens().get(at.first() - 1));
    return meant || discourse.hasMet() ? discourse.pair() : List.of();
  }

  private boolean isDoer(int token) {
    return clause.tokens().get(token).isWord()
        && !clause.isRelative(token)
        && !clause.isVerb(token)
        && !Pairs.is(clause, clause.tokens().get(token))
        && !LEADS.contains(clause.tokens().get(token).folded());
  }

  /**
   * {@code أعربا عن دعمهما}: of the two who say it, else of those who met; null for another noun.
   *
   * @param said who speaks in the sentence
   */
  @Nullable Subject theirs(SaidBefore said) {
    if (!at.isNoun() || !at.form().word().endsWith("هما")) {
      return null;
    }
    Subject speakers = said.subject();
    boolean two = speakers != null && speakers.entities().size() > 1;
    return two ? speakers : new Subject(discourse.pair(), at.end(), true);
  }
}
