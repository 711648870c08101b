package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.model.EventType;

/**
 * Force, sanctions, aid or a signature that somebody is asked for or warned of: {@code طالب فلانا
 * بسحب قواته}, {@code حذره من شن غارات}. It has not happened.
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
  private static final Set<String> GOVERNS = Set.of("الي", "من", "علي", "ب", "مما");
  private static final Set<String> URGED = Set.of("ضروره", "سرعه", "وجوب");
  private static final int ASKED = 12;

  private AskedFor() {}

  static boolean is(Clause clause, TriggerAt at) {
    return at.isNoun() && FORCEFUL.contains(at.trigger().type()) && isAsked(clause, at);
  }

  /** Whether a noun is the object of a call, threat or refusal. */
  static boolean isAsked(Clause clause, TriggerAt at) {
    boolean governed =
        at.form().preposition() == 'ب'
            || at.form().conjunction() == 'و'
            || at.first() > 0 && clause.clitic(at.first() - 1) == 'ب'
            || at.first() > 0 && clause.tokens().get(at.first() - 1).readsAny(URGED)
            || at.first() > 0
                && (GOVERNS.contains(clause.tokens().get(at.first() - 1).folded())
                    || at.first() > 1
                        && GOVERNS.contains(clause.tokens().get(at.first() - 2).folded()));
    return governed
        && clause.triggers().stream()
            .anyMatch(t ->
                t.first() < at.first()
                    && words(clause, t.first(), at.first()) <= ASKED
                    && ASKS.contains(t.trigger().type())
                    && (clause.verbBefore(at.first(), ASKED) <= t.first()
                        || clause.verbBefore(at.first(), ASKED) == at.first() - 1));
  }

  /** Words outside names. */
  private static long words(Clause clause, int from, int to) {
    return IntStream.range(from, to).filter(i -> !clause.isCovered(i)).count();
  }
}
