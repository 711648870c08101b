package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Form;

/**
 * Force, sanctions, aid or a signature that somebody is asked for or warned of: {@code طالب فلانا
 * بسحب قواته}, {@code حذره من شن غارات}; a protest that is only threatened. It has not happened.
 */
final class AskedFor {
  private static final Set<EventType> FORCEFUL =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.SANCTION,
          EventType.CONCEDE,
          EventType.MOBILIZE,
          EventType.AID,
          EventType.SIGNING);
  private static final Set<EventType> ASKS =
      EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.REJECT);
  private static final Set<EventType> THREATS = EnumSet.of(EventType.THREATEN);
  private static final Set<String> GOVERNS = Set.of("الي", "من", "علي", "ب", "مما");
  private static final Set<String> URGED = Set.of("ضروره", "سرعه", "وجوب");
  private static final int ASKED = 12;

  /** Tokens behind a protest in which its day is told. */
  private static final int DAY = 8;

  private AskedFor() {}

  static boolean is(Clause clause, TriggerAt at) {
    return at.isNoun()
        && (FORCEFUL.contains(at.trigger().type()) && isAsked(clause, at)
            || at.trigger().type() == EventType.PROTEST && isThreatened(clause, at));
  }

  /** Whether a noun is the object of a call, threat or refusal. */
  static boolean isAsked(Clause clause, TriggerAt at) {
    return (at.form().conjunction() == 'و' || isGoverned(clause, at) || isObject(clause, at))
        && isSaid(clause, at, ASKS);
  }

  /** {@code يهددون بالدخول في اعتصام}; not {@code يهددون باعتصام يوم الأحد}, which is set. */
  private static boolean isThreatened(Clause clause, TriggerAt at) {
    int end = Math.min(clause.tokens().size(), at.end() + DAY);
    boolean entered =
        at.first() > 1
            && clause.tokens().get(at.first() - 1).reads("في")
            && clause.clitic(at.first() - 2) == 'ب';
    return at.form().conjunction() == Form.NONE
        && (entered || isGoverned(clause, at))
        && isSaid(clause, at, THREATS)
        && clause.tokens().subList(at.end(), end).stream()
            .noneMatch(t -> t.reads("يوم") || "FUTURE".equals(clause.cues().effect(t.folded())));
  }

  /** {@code طلبت من السلطات الفلانية اعتقال فلان}: nothing but of whom it is asked between. */
  private static boolean isObject(Clause clause, TriggerAt at) {
    int from = clause.unnamedBefore(at.first());
    if (from < 1 || from == at.first() - 1 || !clause.tokens().get(from).reads("من")) {
      return false;
    }
    int verb = clause.unnamedBefore(from);
    return clause.triggers().stream()
        .anyMatch(t -> t.end() == verb + 1 && t.isVerb() && ASKS.contains(t.trigger().type()));
  }

  private static boolean isGoverned(Clause clause, TriggerAt at) {
    int before = at.first() - 1;
    return at.form().preposition() == 'ب'
        || before >= 0
            && (clause.clitic(before) == 'ب'
                || clause.tokens().get(before).readsAny(URGED)
                || GOVERNS.contains(clause.tokens().get(before).folded())
                || before > 0 && GOVERNS.contains(clause.tokens().get(before - 1).folded()));
  }

  /** Whether such a word stands before, with no verb of its own between. */
  private static boolean isSaid(Clause clause, TriggerAt at, Set<EventType> words) {
    return clause.triggers().stream()
        .anyMatch(t ->
            t.first() < at.first()
                && words(clause, t.first(), at.first()) <= ASKED
                && words.contains(t.trigger().type())
                && (clause.verbBefore(at.first(), ASKED) <= t.first()
                    || clause.verbBefore(at.first(), ASKED) == at.first() - 1));
  }

  /** Words outside names. */
  private static long words(Clause clause, int from, int to) {
    return IntStream.range(from, to).filter(i -> !clause.isCovered(i)).count();
  }
}
