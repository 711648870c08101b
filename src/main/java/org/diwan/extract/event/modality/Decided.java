package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.GatheringCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/**
 * Talks, gatherings and journeys that are only decided on: {@code تقرر عقد اجتماع}, {@code قرر فلان
 * زيارة فلانة}, {@code جرى الاتفاق على ضرورة انعقاد اللجنة}, {@code موافقة فلانة على استئناف
 * المفاوضات}, {@code وعد فلان بزيارة فلانة}, {@code نية فلان عقد قمة}, {@code قررت فلانة فتح
 * سفارة}.
 */
final class Decided {
  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.MEETING,
          EventType.VISIT,
          EventType.CONFERENCE,
          EventType.CALL,
          EventType.RELATIONS);
  private static final Set<String> DECIDES = Set.of("قرر", "قررت", "قرروا", "تقرر", "قررا");

  private Decided() {}

  static boolean is(Clause clause, TriggerAt at) {
    if (!at.isNoun() || !TYPES.contains(at.trigger().type())) {
      return false;
    }
    int i = at.first() - 1;
    boolean held =
        at.trigger().type() == EventType.VISIT || at.trigger().type() == EventType.RELATIONS;
    while (i >= 0
        && (clause.isNamed(i)
            || clause.tokens().get(i).isAny("()")
            || clause.cues().gatherings().is(GatheringCue.DECIDED, clause.tokens().get(i)))) {
      held |= !clause.isNamed(i);
      i--;
    }
    return held
        && i >= 0
        && (reads(clause.tokens().get(i), DECIDES)
            || clause.cues().clauses().is(ClauseCue.INTENDED, clause.tokens().get(i))
            || clause.cues().clauses().is(ClauseCue.AGREES, clause.tokens().get(i))
                && isOn(clause, i + 1, at.first())
            || isPromised(clause, at, i));
  }

  private static boolean isOn(Clause clause, int from, int to) {
    return clause.tokens().subList(from, to).stream().anyMatch(t -> t.reads("علي"));
  }

  /** {@code وعد فلان بزيارة فلانة}. */
  private static boolean isPromised(Clause clause, TriggerAt at, int word) {
    return at.form().preposition() == 'ب'
        && clause.cues().deeds().is(DeedCue.PROMISES, clause.tokens().get(word));
  }

  private static boolean reads(Token token, Set<String> words) {
    return token.readsAny(words);
  }
}
