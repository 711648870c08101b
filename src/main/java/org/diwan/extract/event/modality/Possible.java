package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Marks;
import org.diwan.extract.event.clause.ToCome;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Frame;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Fold;

/**
 * Force, talks and sanctions that are only possible: {@code هجمات صاروخية محتملة}, {@code الهجوم
 * المحتمل للنظام}, {@code قد تعقبها زيارة}. Not {@code هجوم فلانة والمدبر المحتمل}.
 */
final class Possible {
  private static final EnumSet<EventType> TYPES =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.MEETING,
          EventType.VISIT,
          EventType.SANCTION,
          EventType.RETREAT,
          EventType.CONFERENCE);

  private static final EnumSet<EventType> SUPPOSED =
      EnumSet.of(EventType.MEETING, EventType.VISIT, EventType.CONFERENCE);

  private static final EnumSet<EventType> HOSTILE =
      EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  private static final Set<String> MAYBE = Set.of("محتمل", "محتمله", "المحتمل", "المحتمله");

  private static final Set<String> HOLDING = Set.of("عقد", "اجرا", "انعقاد");

  /** Tokens from the noun to {@code قد}. */
  private static final int FAR = 14;

  /** Words outside names from the noun to its adjective. */
  private static final int NEAR = 5;

  private Possible() {}

  static boolean is(Clause clause, TriggerAt at) {
    return isSupposed(clause, at)
        || isCalledSo(clause, at)
        || isUnsaid(clause, at)
        || isOpinion(clause, at);
  }

  /** {@code يرى خبراء أن عقد قمة بين فلان وفلان قد يخفف التوتر}. */
  private static boolean isOpinion(Clause clause, TriggerAt at) {
    int holding = at.first() - 1;
    return at.isNoun()
        && SUPPOSED.contains(at.trigger().type())
        && holding > 0
        && HOLDING.contains(clause.tokens().get(holding).folded())
        && Marks.COMPLEMENTISERS.contains(clause.tokens().get(holding - 1).folded())
        && mayBe(clause, at.end());
  }

  private static boolean mayBe(Clause clause, int from) {
    int last = Math.min(clause.tokens().size() - 1, from + FAR);
    for (int i = from; i < last && clause.barrier(i) != Barrier.MARK; i++) {
      if (clause.tokens().get(i).isPlain("قد")) {
        return ToCome.looksPresent(clause.tokens().get(i + 1));
      }
    }
    return false;
  }

  /** {@code قد ترفض فلانة}: a hostile word that may still be said. */
  private static boolean isUnsaid(Clause clause, TriggerAt at) {
    return at.trigger().frame() == Frame.WORD
        && HOSTILE.contains(at.trigger().type())
        && at.trigger().shape() == Shape.IMPERFECT
        && at.first() > 0
        && clause.tokens().get(at.first() - 1).reads("قد");
  }

  /** {@code قد تعقبها زيارة}: behind a verb of what may be. */
  private static boolean isSupposed(Clause clause, TriggerAt at) {
    int maybe = at.first() - 2;
    return at.isNoun()
        && SUPPOSED.contains(at.trigger().type())
        && maybe >= 0
        && clause.tokens().get(maybe).isPlain("قد")
        && ToCome.looksPresent(clause.tokens().get(maybe + 1));
  }

  private static boolean isCalledSo(Clause clause, TriggerAt at) {
    int left = at.isNoun() && TYPES.contains(at.trigger().type()) ? NEAR : 0;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      if (clause.barrier(i) != Barrier.NONE
          || clause.isVerb(i)
          || !clause.tokens().get(i).isWord()
          || clause.tokens().get(i).folded().startsWith("وال")) {
        return false;
      }
      if (MAYBE.contains(clause.tokens().get(i).folded())) {
        return Fold.isDefinite(clause.tokens().get(i).folded())
            == Fold.isDefinite(at.form().word());
      }
      left -= clause.isNamed(i) ? 0 : 1;
    }
    return false;
  }
}
