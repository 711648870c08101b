package org.diwan.extract.event.document;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.extract.event.subject.Pairs;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventStatus;
import org.diwan.model.Role;

/**
 * A document that stands before the word of its signing, the sides behind {@code بين}: {@code
 * الاتفاق المبرم بين كندا والمكسيك}, {@code الاتفاق الذي تم توقيعه بين مصر والسودان}.
 */
final class Concluded {
  private static final int REACH = 6;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  Concluded(Frames frame) {
    this.frame = frame;
    this.clause = frame.clause;
    this.at = frame.at;
  }

  /** Whether it is told so: behind the word stands {@code بين}, before it the document. */
  boolean is() {
    int next = SignedOnIt.end(clause, at);
    boolean between = next < clause.tokens().size() && clause.tokens().get(next).reads("بين");
    boolean passive =
        at.trigger().shape() == Shape.PARTICIPLE
            || at.trigger().shape() == Shape.PERFECT && isBehindRelative()
            || at.isNoun() && (at.trigger().suffixed() || next > at.end());
    return passive && (between || isBehindTime()) && isBehindDocument();
  }

  /** {@code الموقع عام 2015 بين}. */
  private boolean isBehindTime() {
    return frame.after().stream().limit(1).anyMatch(a -> a.is("بين"));
  }

  boolean isBehindRelative() {
    int before = at.first() - 1;
    return before >= 0
        && (clause.barrier(before) == Barrier.RELATIVE
            || before > 0
                && clause.tokens().get(before).folded().equals("قد")
                && clause.barrier(before - 1) == Barrier.RELATIVE);
  }

  boolean isBehindDocument() {
    for (int i = at.first() - 1; i >= Math.max(0, at.first() - REACH); i--) {
      if (clause.isDocument(i)) {
        return !clause.tokens().get(i).folded().endsWith("ات");
      }
      if (clause.barrier(i) == Barrier.MARK) {
        return false;
      }
    }
    return false;
  }

  /**
   * Adds the sides, of what is signed already; whether there are two, or one and others without a
   * name.
   */
  boolean fill(Draft draft) {
    if (at.trigger().shape() == Shape.PARTICIPLE && draft.status == EventStatus.PLANNED) {
      draft.status = EventStatus.OCCURRED;
    }
    boolean opened = false;
    for (Argument argument : frame.after()) {
      boolean side =
          argument.is("بين") || opened && argument.mention().conjoined() && argument.isBare();
      if (!side || !argument.mention().canTakePart()) {
        break;
      }
      draft.add(argument.entity(), Role.ACTOR);
      opened = true;
    }
    if (!opened && isOfBoth()) {
      pair().forEach(side -> draft.add(side, Role.ACTOR));
    }
    return draft.sides(Role.ACTOR).size() >= 2 || opened && hasOthers();
  }

  private boolean isOfBoth() {
    int both = SignedOnIt.end(clause, at) + 1;
    return both < clause.tokens().size() && Pairs.is(clause, clause.tokens().get(both));
  }

  private List<Entity> pair() {
    boolean plain = frame.discourse.hasMet() || frame.discourse.isBilateral();
    return plain
        ? frame.discourse.pair().stream()
            .map(e -> e.countryIso3() == null ? e : country(e.countryIso3()))
            .toList()
        : List.of();
  }

  private Entity country(String iso3) {
    return frame.discourse.registry().country(iso3);
  }

  /** {@code بين إيران والقوى الكبرى}. */
  private boolean hasOthers() {
    Argument first = frame.after().getFirst();
    int next = first.mention().end();
    return next < clause.tokens().size()
        && clause.tokens().get(next).isWord()
        && clause.tokens().get(next).folded().startsWith("و");
  }
}
