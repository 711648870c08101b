package org.diwan.extract.event.deed;

import java.util.List;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.model.EventType;
import org.diwan.text.Fold;
import org.diwan.text.Token;

/**
 * {@code مسيرة السلام}, {@code طائرة مسيرة}, {@code خرجوا إلى الشوارع احتفالا}, {@code تظاهرة
 * ثقافية}: a course of things, a drone, a feast, a festival, and no protest.
 */
final class NoMarch {
  private static final int REACH = 7;
  private static final int WHY = 14;
  private static final int NEXT = 2;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  NoMarch(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  boolean is() {
    boolean marches = frame.needs().equals("MARCH") || frame.needs().equals("STREET");
    if (marches && at.trigger().lemma().endsWith("انطلق") && clause.isRelative(at.first() - 1)) {
      return at.trigger().type() == EventType.PROTEST;
    }
    return at.trigger().type() == EventType.PROTEST
        && (marches && !isMarch()
            || isOfJoy(marches ? WHY : at.isVerb() ? REACH : NEXT)
            || isOfForces());
  }

  /** {@code احتشدت القوات}. */
  private boolean isOfForces() {
    int end = Math.min(clause.tokens().size(), at.end() + NEXT);
    return at.isVerb()
        && clause.tokens().subList(at.end(), end).stream()
            .anyMatch(t -> frame.cues.isObject(t, "FORCES"));
  }

  private boolean isMarch() {
    List<Token> tokens = clause.tokens();
    for (int i = at.end(); i < Math.min(tokens.size(), at.end() + REACH + named()); i++) {
      if (frame.cues.isObject(tokens.get(i), frame.needs())) {
        return isSeen(i) || !isOther(i);
      }
    }
    return false;
  }

  /** {@code شهدت فلانة احتجاجات}, which others may hold as a festival. */
  private boolean isSeen(int object) {
    return at.trigger().lemma().endsWith("شهد") && isUnrest(object);
  }

  private boolean isUnrest(int object) {
    return frame.cues.isObject(clause.tokens().get(object), "UNREST");
  }

  /** Words of names between verb and object, which its reach does not count. */
  private int named() {
    int words = 0;
    for (int i = at.end(); i < clause.tokens().size(); i++) {
      words += clause.isNamed(i) ? 1 : 0;
    }
    return words;
  }

  private boolean isOther(int object) {
    Token word = clause.tokens().get(object);
    boolean drone = clause.tokens().get(object - 1).folded().startsWith("طاير");
    boolean march = word.folded().contains("مسير");
    Token next = object + 1 < clause.tokens().size() ? clause.tokens().get(object + 1) : word;
    boolean course =
        march
            && next != word
            && Fold.isDefinite(next.folded())
            && !Fold.isDefinite(word.folded())
            && !frame.cues.deeds().is(DeedCue.MARCHES, next.folded());
    boolean theirs = march && !word.folded().endsWith("ه") && !word.folded().endsWith("ات");
    return drone
        || course
        || isUnrest(object)
        || isOutside(object)
        || theirs
        || word.folded().endsWith("ته")
        || word.folded().endsWith("تها");
  }

  /** {@code مشاركته امتداد لمسيرة}: whoever takes part does so in it. */
  private boolean isOutside(int object) {
    return at.trigger().lemma().endsWith("شارك")
        && clause.tokens().get(object).forms().stream().noneMatch(f -> f.preposition() == 'ب')
        && clause.tokens().subList(at.end(), object).stream().noneMatch(t -> t.reads("في"));
  }

  private boolean isOfJoy(int reach) {
    int end = Math.min(clause.tokens().size(), at.end() + reach);
    return clause.tokens().subList(Math.max(0, at.first() - reach + 1), end).stream()
        .anyMatch(t -> frame.cues.deeds().is(DeedCue.JOYS, t.folded()));
  }
}
