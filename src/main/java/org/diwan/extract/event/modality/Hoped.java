package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/**
 * Talks and journeys that somebody only wishes for, is ready for, urges, allows or prevents: {@code
 * رغبته في لقاء}, {@code على استعداد للحوار}, {@code شجع فلانا على زيارة}, {@code يأمل أن يزور},
 * {@code قد يلتقي}.
 */
final class Hoped {
  private static final Set<EventType> TYPES =
      EnumSet.of(EventType.MEETING, EventType.CALL, EventType.VISIT, EventType.SIGNING);
  private static final Set<String> TO = Set.of("ان", "بان");
  private static final int LIGHT_REACH = 6;
  private static final int PREVENTED = 12;

  /** Words between talks and what they are held for. */
  private static final int TALKED = 4;

  private static final Set<String> PREVENTS = Set.of("منع", "ومنع", "يمنع", "تمنع", "حرم");

  private final Clause clause;
  private final TriggerAt at;

  private Hoped(Clause clause, TriggerAt at) {
    this.clause = clause;
    this.at = at;
  }

  static boolean is(Clause clause, TriggerAt at) {
    return TYPES.contains(at.trigger().type())
        && !Decided.is(clause, at)
        && new Hoped(clause, at).is();
  }

  private boolean is() {
    if (at.isVerb()) {
      return at.trigger().shape() == Shape.IMPERFECT && !at.isFuture() && isMaybe(at.first());
    }
    int light = clause.verbBefore(at.first(), LIGHT_REACH);
    return at.isNoun()
        && (isTalkedOf()
            || isWish(at.first() - 1)
            || light >= 0 && isMaybe(light)
            || isPrevented());
  }

  /** {@code خاضت فلانة طيلة العام مفاوضات لإبرام صفقة}. */
  private boolean isTalkedOf() {
    int from = Math.max(0, at.first() - TALKED);
    return at.trigger().type() == EventType.SIGNING
        && at.form().preposition() == 'ل'
        && clause.tokens().subList(from, at.first()).stream()
            .anyMatch(t -> clause.cues().gatherings().is(GatheringCue.NEGOTIATED, t));
  }

  /** {@code منعته مرة أخرى من الوصول}. */
  private boolean isPrevented() {
    if (at.first() == 0 || !clause.tokens().get(at.first() - 1).folded().equals("من")) {
      return false;
    }
    return clause.tokens().subList(Math.max(0, at.first() - PREVENTED), at.first() - 1).stream()
        .anyMatch(token -> PREVENTS.stream().anyMatch(token.folded()::startsWith));
  }

  /** {@code قد يلتقي}, {@code يأمل أن يزور}; not {@code قد التقى}, {@code قبل أن يزور}. */
  private boolean isMaybe(int verb) {
    if (verb == 0 || !ToCome.looksPresent(clause.tokens().get(verb))) {
      return false;
    }
    String before = clause.tokens().get(verb - 1).folded();
    return before.equals("قد")
        || TO.contains(before) && isWish(verb - 2)
        || isCue(clause.tokens().get(verb - 1));
  }

  /** Whether the nearest word up to a place, names and links passed over, tells of a wish. */
  private boolean isWish(int last) {
    for (int i = last; i >= 0; i--) {
      Token token = clause.tokens().get(i);
      boolean named = clause.isNamed(i);
      if (!named && isCue(token)) {
        return true;
      }
      if (clause.barrier(i) == Barrier.MARK || !token.isWord() || !named && !isLink(token)) {
        return false;
      }
    }
    return false;
  }

  /** {@code لعقد لقاء}, {@code بإجراء محادثات}. */
  private boolean isLink(Token token) {
    return clause.cues().clauses().is(ClauseCue.TO_TALKS, token);
  }

  private boolean isCue(Token token) {
    return clause.cues().clauses().is(ClauseCue.HOPED, token);
  }
}
