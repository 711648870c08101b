package org.diwan.extract.event.doer;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Government;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Strangers;
import org.diwan.extract.event.subject.Subject;
import org.diwan.model.EventType;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * {@code اقتحمت القوات الفلانية البلدة واعتقلت خمسة}: a verb that {@code و}, {@code ف} or a word
 * like {@code كما} joins to another of its tense is of the same subject, where its object stands
 * right behind it.
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

  private static final Set<String> LINKS = Set.of("كما", "حيث", "اذ", "فيما", "بينما");

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
            && !at.trigger().suffixed()
            && (isJoined(at.form().conjunction()) || isLinked(frame.clause, at));
    SameDoer doer = new SameDoer(frame);
    return joined && doer.isObject(at, at.end()) ? doer.former() : null;
  }

  /** {@code كما اعتقلت}. */
  private static boolean isLinked(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    return before > 0 && clause.tokens().get(before).readsAny(LINKS);
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
      if (before < 0 || isHers(before) != she || isParted(before, verb)) {
        return null;
      }
      TriggerAt former = joined(before);
      Subject subject = Subject.of(clause, before, before + 1, frame.discourse);
      if (subject.explicit() && (former == null || !isObject(former, before + 1))) {
        boolean told =
            !subject.entities().isEmpty()
                && subject.entities().stream().noneMatch(Entity::isPerson)
                && !Strangers.before(clause, before, subject);
        return told ? subject.endingAt(at.end()) : null;
      }
      verb = before;
    }
    return null;
  }

  /** By words of somebody, or by their tenses: {@code تقول فلانة إن}, {@code تقصف وقد اعتقلت}. */
  private boolean isParted(int former, int verb) {
    return clause.saysBetween(former, verb)
        || isOfMany(former) != isOfMany(verb)
        || ToCome.isPresent(clause, former) != ToCome.isPresent(clause, verb);
  }

  /** {@code اعتقلوا}, {@code يعتقلون}. */
  private boolean isOfMany(int verb) {
    return Subject.isOfMany(clause, verb) || clause.tokens().get(verb).folded().endsWith("ون");
  }

  /** {@code اعتقلت}, {@code تعتقل}. */
  private boolean isHers(int verb) {
    String word = clause.tokens().get(verb).forms().getLast().word();
    return ToCome.isPresent(clause, verb) ? word.startsWith("ت") : word.endsWith("ت");
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
