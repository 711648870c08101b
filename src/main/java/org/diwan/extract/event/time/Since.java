package org.diwan.extract.event.time;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.DateMention;
import org.diwan.text.Token;

/**
 * What goes on since a day is dated by it: {@code العقوبات المفروضة على فلانة منذ 2006}, {@code
 * تقيم فلانة علاقات مع فلانة منذ 1994}. Not what happens for the first time or is worse than all
 * since then.
 */
final class Since {
  private static final int REACH = 14;
  private static final int WORDS = 7;
  private static final int BEFORE = 5;
  private static final int PARTICIPLE = 5;
  private static final Set<EventType> LASTING =
      EnumSet.of(
          EventType.SANCTION,
          EventType.RELATIONS,
          EventType.MOBILIZE,
          EventType.COOPERATION,
          EventType.AID);
  private static final Set<EventType> GOING_ON =
      EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

  private Since() {}

  /**
   * @param word {@code منذ}
   */
  static boolean is(Clause clause, TriggerAt at, DateMention mention, int word) {
    return word >= at.end()
        && mention.firstToken() == word + 1
        && word - at.end() <= REACH
        && (isLasting(at) || isGoingOn(clause, at, word))
        && isPlain(clause, at, word);
  }

  /** {@code فرضت فلانة عقوبات منذ 2006}; who sent troops since May has sent them one by one. */
  private static boolean isLasting(TriggerAt at) {
    EventType type = at.trigger().type();
    boolean kept = type == EventType.SANCTION || type == EventType.RELATIONS;
    return LASTING.contains(type) && (kept || at.trigger().shape() != Shape.PERFECT);
  }

  /** {@code الحرب المستمرة منذ 2011}, {@code تحتجز إسرائيل فلانا منذ 2010}. */
  private static boolean isGoingOn(Clause clause, TriggerAt at, int word) {
    return GOING_ON.contains(at.trigger().type())
        && (at.trigger().shape() == Shape.IMPERFECT && !at.isFuture()
            || word > at.end()
                && (isParticiple(clause.tokens().get(word - 1))
                    || isParticiple(clause.tokens().get(at.end()))));
  }

  private static boolean isParticiple(Token token) {
    String folded = token.folded();
    return folded.startsWith("الم") && folded.length() > PARTICIPLE
        || folded.startsWith("الداير")
        || folded.startsWith("القايم");
  }

  private static boolean isPlain(Clause clause, TriggerAt at, int word) {
    int words = 0;
    for (int i = Math.max(0, at.first() - BEFORE); i < word; i++) {
      Token token = clause.tokens().get(i);
      if (isFirst(clause, token)) {
        return false;
      }
      if (i >= at.end()) {
        words += clause.isCovered(i) ? 0 : 1;
        if (isBreak(clause, i) && !isOwnRelative(clause, at, i)) {
          return false;
        }
      }
    }
    return words <= WORDS;
  }

  /** {@code العقوبات التي فرضتها فلانة منذ 2006}. */
  private static boolean isOwnRelative(Clause clause, TriggerAt at, int verb) {
    return at.isNoun() && verb <= at.end() + 1 && clause.isRelative(verb - 1);
  }

  private static boolean isBreak(Clause clause, int i) {
    return clause.isVerb(i) || clause.tokens().get(i).is('،') || clause.barrier(i) == Barrier.MARK;
  }

  /** {@code أول هجوم منذ}: whether a rank stands in a stretch. */
  static boolean isRanked(Clause clause, int from, int to) {
    return clause.tokens().subList(from, to).stream().anyMatch(t -> isFirst(clause, t));
  }

  /** {@code أول}, {@code الثالثة}, {@code أسوأ}, {@code الأكبر}. */
  private static boolean isFirst(Clause clause, Token token) {
    return clause.cues().names().isBare(NameCue.SUPERLATIVE, token);
  }
}
