package org.diwan.extract.event.time;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.SpeechCue;
import org.diwan.extract.event.clause.TimeCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Unrealised;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.model.EventType;
import org.diwan.text.DateMention;
import org.diwan.text.Token;

/**
 * Whether a date is that of what is said, not of what is told: {@code قال أمس إن فلانا زار}, {@code
 * وقع فلان اتفاقا، حسب ما ذكرت الوكالة أمس}, {@code دان أمس الهجوم}.
 */
final class DateOfWord {
  private static final int SUBJECT = 12;
  private static final int BESIDE = 3;
  private static final Set<String> ABOUT = Set.of("حول", "بشان", "بخصوص", "ازا", "تجاه", "لمناقشه");
  private static final Set<String> BY_WORD = Set.of("عن", "علي", "من", "ضحايا");
  private static final Set<String> OCCASIONS = Set.of("في", "لدي", "بعد", "قبل", "قبيل");
  private static final Set<EventType> JUDGES =
      EnumSet.of(EventType.ACCUSE, EventType.ENDORSE, EventType.REJECT, EventType.THREATEN);
  private static final Set<String> OF_OTHERS = Set.of("ان", "بان");
  private static final Set<String> ACCORDING =
      Set.of("حسب", "حسبما", "بحسب", "وفق", "وفقا", "نقلا");

  private DateOfWord() {}

  /** {@code قال اليوم إن فلانا زار}: when it was said; but {@code أعلن اليوم أنه قطع}. */
  static boolean isOfSpeech(Clause clause, TriggerAt at, DateMention mention) {
    if (DateOwner.isYear(mention)) {
      return false;
    }
    int verb = clause.verbBefore(mention.firstToken(), SUBJECT);
    boolean said =
        verb >= 0
            && (isSaid(clause, verb) || isStressed(clause, verb))
            && !DateOwner.isRelative(clause, verb);
    for (int i = mention.pastLastToken(); said && i < at.first(); i++) {
      if (OF_OTHERS.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  /** {@code وقع الوزير اتفاقا، حسب ما ذكرت الوكالة اليوم}. */
  static boolean isOfSource(Clause clause, int from, int date) {
    for (int i = date - 1; i >= from; i--) {
      if (clause.isVerb(i)) {
        return isSaid(clause, i) && !DateOwner.isRelative(clause, i);
      }
      if (ACCORDING.contains(clause.tokens().get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSaid(Clause clause, int verb) {
    return "SAY".equals(clause.cues().speech().finite(clause.tokens().get(verb)));
  }

  private static boolean isStressed(Clause clause, int verb) {
    return "STRESS".equals(clause.cues().speech().finite(clause.tokens().get(verb)));
  }

  /** {@code دان فلان أمس الهجوم}: when he condemned it; but {@code دان أمس، خلال لقائه فلانا}. */
  static boolean isOfWord(Clause clause, TriggerAt at, DateMention mention) {
    if (!at.isNoun() || DateOwner.isYear(mention)) {
      return false;
    }
    return isJudged(clause, at, mention)
        || isTalkedAbout(clause, at, mention)
        || at.form().preposition() != 'ب'
            && judges(clause, mention)
            && isObject(clause, at, mention.pastLastToken());
  }

  /** {@code تحدث فلان أمس بشأن الهجوم}. */
  private static boolean isTalkedAbout(Clause clause, TriggerAt at, DateMention mention) {
    int about = at.first() - 1;
    while (about >= mention.pastLastToken() && !clause.isVerb(about)) {
      if (ABOUT.contains(clause.tokens().get(about).folded())) {
        return true;
      }
      about--;
    }
    return false;
  }

  /** Whether a verb of judging stands before a date, {@code دان}, {@code وصف}. */
  private static boolean judges(Clause clause, DateMention mention) {
    int from = Math.max(0, mention.firstToken() - SUBJECT);
    for (int i = mention.firstToken() - 1; i >= from; i--) {
      if (clause.cues().isSpeech(SpeechCue.COMMENTS, clause.tokens().get(i))) {
        return true;
      }
    }
    int verb = clause.verbBefore(mention.firstToken(), SUBJECT);
    return verb >= 0
        && clause.triggers().stream()
            .anyMatch(t ->
                t.first() == verb
                    && t.trigger().frame() == Frame.WORD
                    && JUDGES.contains(t.trigger().type()));
  }

  private static boolean isObject(Clause clause, TriggerAt at, int from) {
    boolean force = Unrealised.FORCE.contains(at.trigger().type());
    for (int i = from; i < at.first(); i++) {
      if (clause.isVerb(i)
          || clause.barrier(i) == Barrier.TIME
          || !force && isOccasion(clause, clause.tokens().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code أعرب أمس عن إدانته للهجوم}. */
  private static boolean isJudged(Clause clause, TriggerAt at, DateMention mention) {
    boolean target =
        at.form().preposition() == 'ل'
            || at.form().preposition() == 'ب'
            || at.first() > 0 && BY_WORD.contains(clause.tokens().get(at.first() - 1).folded());
    return target
        && clause.triggers().stream()
            .anyMatch(t ->
                t.isNoun()
                    && JUDGES.contains(t.trigger().type())
                    && t.first() >= mention.pastLastToken()
                    && t.end() <= at.first()
                    && at.first() - t.end() <= BESIDE
                    && isPlain(clause, t.end(), at.first()));
  }

  private static boolean isPlain(Clause clause, int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.isVerb(i)
          || isOccasion(clause, clause.tokens().get(i))
          || DateOwner.isComma(clause.tokens().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOccasion(Clause clause, Token token) {
    return clause.cues().times().is(TimeCue.OCCASION, token) || token.readsAny(OCCASIONS);
  }
}
