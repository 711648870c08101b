package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code اقتحمت القوات الفلانية البلدة واعتقلت خمسة}: a verb of the past that {@code و} or {@code
 * ف} joins to another is of the same subject, where its object stands right behind it.
 */
final class SameDoer {
  /** Words from one verb to the next. */
  private static final int REACH = 14;

  /** Verbs without a subject of their own between. */
  private static final int CHAIN = 3;

  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.CONCEDE,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.AID);

  private static final Set<String> HITS = Set.of("HIT", "FIRE");

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  private SameDoer(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** Null for none. */
  static @Nullable Subject of(Frames frame) {
    TriggerAt at = frame.at;
    boolean joined =
        DEEDS.contains(at.trigger().type())
            && at.trigger().shape() == Shape.PERFECT
            && isJoined(at.form().conjunction())
            && !at.trigger().suffixed();
    SameDoer doer = new SameDoer(frame);
    return joined && doer.isObject(at, at.end()) ? doer.former() : null;
  }

  private static boolean isJoined(char conjunction) {
    return conjunction == 'و' || conjunction == 'ف';
  }

  /** The subject of the verb before, or of the one that it is joined to. */
  private @Nullable Subject former() {
    boolean she = isHers(at.first());
    int verb = at.first();
    for (int i = 0; i < CHAIN; i++) {
      int before = clause.verbBefore(verb, REACH);
      if (before < 0 || isHers(before) != she || clause.saysBetween(before, verb)) {
        return null;
      }
      TriggerAt former = joined(before);
      Subject subject = Subject.of(clause, before, before + 1, frame.discourse);
      if (subject.explicit() && (former == null || !isObject(former, before + 1))) {
        boolean told =
            !subject.entities().isEmpty()
                && subject.entities().stream().noneMatch(e -> e.isPerson())
                && !Strangers.before(clause, before, subject);
        return told ? subject.endingAt(at.end()) : null;
      }
      verb = before;
    }
    return null;
  }

  private boolean isHers(int verb) {
    return clause.tokens().get(verb).forms().getLast().word().endsWith("ت");
  }

  /** The deed that stands at a verb and is joined to another itself. */
  private @Nullable TriggerAt joined(int verb) {
    return clause.triggers().stream()
        .filter(t -> t.first() == verb && DEEDS.contains(t.trigger().type()))
        .filter(t -> isJoined(t.form().conjunction()))
        .findFirst()
        .orElse(null);
  }

  /** A preposition, people in the case of the object, a number, or what is hit. */
  private boolean isObject(TriggerAt verb, int behind) {
    if (behind >= clause.tokens().size() || clause.isNamed(behind)) {
      return false;
    }
    Token word = clause.tokens().get(behind);
    boolean object =
        clause.endsWith(behind, 'ا')
            || clause.endsWith(behind, 'ً')
            || word.folded().endsWith("ين");
    return object || isHers(verb.first()) && isOfAnother(word, behind, verb.trigger().needs());
  }

  /** What cannot be the subject of a woman's verb. */
  private boolean isOfAnother(Token word, int token, String needs) {
    return !Government.preposition(clause, token).isEmpty()
        || !Prepositions.wholePreposition(word).isEmpty()
        || UnnamedPeople.areOrMany(frame.cues, word)
        || HITS.contains(needs) && frame.cues.isObject(word, needs);
  }
}
