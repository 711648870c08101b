package org.diwan.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.model.EventType;

/**
 * Force and protests that the body of an article tells of in the present: {@code بلدة تشهد
 * احتجاجات}, {@code حيث تشن فلانة هجمات}, {@code ومنذ أشهر تخوض قوات فلانة حربا}.
 */
final class GoingOn {
  private static final EnumSet<EventType> TYPES = EnumSet.of(EventType.ASSAULT, EventType.PROTEST);

  /** Words outside names from the verb to what it tells. */
  private static final int NEAR = 3;

  private static final int FAR = 5;

  /** Tokens before a verb in which {@code كان} moves it into the past. */
  private static final int PAST = 4;

  private static final Set<String> SEES = Set.of("يشهد", "تشهد");
  private static final Set<String> WAGES = Set.of("تشن", "يشن", "تخوض", "يخوض");
  private static final Set<String> WAS = Set.of("كان", "كانت", "كانوا");

  private GoingOn() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (!TYPES.contains(at.trigger().type()) || clause.sentence().sentence().isTitle()) {
      return false;
    }
    return isSeen(clause, clause.verbBefore(at.first(), NEAR))
        || isWaged(clause, clause.verbBefore(at.first(), FAR));
  }

  private static boolean isSeen(Clause clause, int verb) {
    return verb >= 0 && reads(clause, verb, SEES) && !wasSo(clause, verb);
  }

  private static boolean isWaged(Clause clause, int verb) {
    return verb > 0
        && reads(clause, verb, WAGES)
        && !wasSo(clause, verb)
        && (clause.tokens().get(verb - 1).reads("حيث") || isSince(clause, verb));
  }

  private static boolean isSince(Clause clause, int verb) {
    for (int i = verb - 1; i >= 0 && clause.barrier(i) != Barrier.MARK; i--) {
      if (clause.tokens().get(i).reads("منذ")) {
        return true;
      }
      if (clause.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean wasSo(Clause clause, int verb) {
    return clause.tokens().subList(Math.max(0, verb - PAST), verb).stream()
        .anyMatch(t -> WAS.stream().anyMatch(t::isPlain));
  }

  private static boolean reads(Clause clause, int verb, Set<String> words) {
    return words.stream().anyMatch(clause.tokens().get(verb)::isPlain);
  }
}
