package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Form;

/**
 * Force and protests that the body of an article tells of in the present: {@code بلدة تشهد
 * احتجاجات}, {@code حيث تشن فلانة هجمات}, {@code ومنذ أشهر تخوض قوات فلانة حربا}, {@code وتشن فلانة
 * منذ أشهر حملة}. Not {@code تشن فلانة حملة بعد هجوم}.
 */
final class GoingOn {
  static final Set<EventType> TYPES = EnumSet.of(EventType.ASSAULT, EventType.PROTEST);

  /** Words outside names from the verb to what it tells. */
  private static final int NEAR = 3;

  private static final int FAR = 9;

  /** Tokens before a verb in which {@code كان} moves it into the past. */
  private static final int PAST = 4;

  /** Tokens behind a verb in which {@code منذ} tells that it lasts. */
  private static final int SINCE = 10;

  /** Tokens behind a verb in which what it tells of turns into another. */
  private static final int TURN = 20;

  private static final Set<String> TURNED = Set.of("تطور", "تطورت", "تحول", "تحولت");

  private static final Set<EventType> LASTING =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);
  private static final Set<String> SEES = Set.of("يشهد", "تشهد");
  private static final Set<String> SEES_IT = Set.of("يشهده", "تشهده");
  private static final Set<String> SUFFERS = Set.of("يتعرض", "تتعرض", "يتعرضون");
  private static final Set<String> WHILE = Set.of("حيث", "بينما", "فيما", "وقت");

  /** What may part a noun from a verb whose object it is not. */
  private static final Set<String> GOVERNS =
      Set.of(
          "بعد", "عقب", "اثر", "خلال", "في", "علي", "من", "عن", "الي", "قبل", "مع", "بين", "ضد",
          "منذ", "بسبب", "رغم", "وسط");

  private static final Set<String> WAS = Set.of("كان", "كانت", "كانوا");

  private GoingOn() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (!TYPES.contains(at.trigger().type()) || clause.sentence().sentence().isTitle()) {
      return false;
    }
    int verb = clause.verbBefore(at.first(), FAR);
    int near = clause.verbBefore(at.first(), NEAR);
    return isSeen(clause, near, at.first()) && !isTurned(clause, at.end())
        || isSuffered(clause, near, at)
        || isObject(clause, verb, at) && isWaged(clause, verb, at.first());
  }

  /** {@code وتحتجز فلانة فلانا منذ أشهر}, {@code ويتظاهر المئات منذ أشهر}. */
  static boolean lasts(Clause clause, TriggerAt at) {
    return LASTING.contains(at.trigger().type())
        && at.trigger().shape() == Shape.IMPERFECT
        && !at.isFuture()
        && !clause.sentence().sentence().isTitle()
        && !wasSo(clause, at.first())
        && isSinceBehind(clause, at.end())
        && !isTurned(clause, at.end());
  }

  /**
   * {@code تشهد فلانة منذ عامين احتجاجات تحولت إلى معارك}: what has turned into another is over.
   */
  private static boolean isTurned(Clause clause, int from) {
    int end = Math.min(clause.tokens().size(), from + TURN);
    return IntStream.range(from, end)
        .takeWhile(i -> clause.barrier(i) != Barrier.MARK)
        .anyMatch(i -> clause.tokens().get(i).readsAny(TURNED));
  }

  private static boolean isSinceBehind(Clause clause, int from) {
    int end = Math.min(clause.tokens().size(), from + SINCE);
    return IntStream.range(from, end)
        .takeWhile(i -> !clause.isVerb(i) && clause.barrier(i) != Barrier.MARK)
        .anyMatch(i -> clause.tokens().get(i).reads("منذ"));
  }

  /** Whether neither a preposition nor a comma parts the noun from its verb. */
  private static boolean isObject(Clause clause, int verb, TriggerAt at) {
    return verb >= 0
        && at.form().preposition() == Form.NONE
        && !GOVERNS.contains(clause.tokens().get(at.first() - 1).folded())
        && clause.tokens().subList(verb, at.first()).stream().noneMatch(t -> t.is('،'));
  }

  /** {@code تشهد فلانة احتجاجات}, {@code ما تشهده فلانة من احتجاجات}. */
  private static boolean isSeen(Clause clause, int verb, int noun) {
    return verb >= 0
        && (reads(clause, verb, SEES)
            || reads(clause, verb, SEES_IT) && clause.tokens().get(noun - 1).reads("من"))
        && !wasSo(clause, verb);
  }

  /** {@code تتعرض فلانة لقصف عنيف منذ أيام}. */
  private static boolean isSuffered(Clause clause, int verb, TriggerAt at) {
    return verb >= 0
        && at.form().preposition() == 'ل'
        && reads(clause, verb, SUFFERS)
        && !wasSo(clause, verb)
        && isSinceBehind(clause, at.end());
  }

  private static boolean isWaged(Clause clause, int verb, int noun) {
    return clause.cues().deeds().isPlain(DeedCue.WAGES, clause.tokens().get(verb))
        && !wasSo(clause, verb)
        && (isMeanwhile(clause, verb)
            || isSince(clause, verb)
            || clause.tokens().subList(verb, noun).stream().anyMatch(t -> t.reads("منذ")));
  }

  /** {@code وتشن}, which opens a sentence, {@code حيث تشن}, {@code بينما تشن}. */
  private static boolean isMeanwhile(Clause clause, int verb) {
    return verb == 0
        ? clause.tokens().getFirst().folded().startsWith("و")
        : clause.tokens().get(verb - 1).readsAny(WHILE);
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
