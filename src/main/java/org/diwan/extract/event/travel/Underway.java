package org.diwan.extract.event.travel;

import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.subject.Draft;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventStatus;
import org.diwan.text.Form;

/** Whether a journey is still to come or in progress, as its verbs tell. */
public final class Underway {
  private static final int NEAR = 4;

  /** Tokens of whose journey it is. */
  private static final int OWNER = 10;

  private final Frames frame;
  private final Clause clause;
  private final TriggerAt at;

  public Underway(Frames frame) {
    this.frame = frame;
    clause = frame.clause;
    at = frame.at;
  }

  /** {@code يغادر اليوم إلى}: still to come; {@code يبدأ زيارة}: in progress. */
  void settle(Draft draft) {
    if (draft.status != EventStatus.OCCURRED) {
      return;
    }
    if (at.trigger().shape() == Shape.IMPERFECT
        && at.trigger().needs().equals("TO_PLACE")
        && !clause.sentence().sentence().isTitle()) {
      draft.status = EventStatus.PLANNED;
    }
    if (at.trigger().shape() == Shape.IMPERFECT
            && clause.antecedent(at.first()) != null
            && !wasDoing(clause, at.first())
        || isDoneNow()
        || isCurrent()) {
      draft.status = EventStatus.ONGOING;
    }
    int light = frame.lightVerb();
    String verb =
        light < 0 || wasDoing(clause, light) || isOfAnotherTime(light)
            ? ""
            : clause.tokens().get(light).folded();
    if (verb.endsWith("يبدا")
        || verb.endsWith("يودي")
        || verb.endsWith("يجري")
        || verb.endsWith("يقوم")) {
      draft.status = EventStatus.ONGOING;
    }
  }

  /** {@code الذي كان يزور البلاد}, {@code عندما كان فلان يقوم بزيارة}. */
  public static boolean wasDoing(Clause clause, int verb) {
    int before = clause.unnamedBefore(verb);
    return before >= 0 && clause.tokens().get(before).forms().stream().anyMatch(Underway::isWas);
  }

  private static boolean isWas(Form form) {
    return form.word().equals("كان") || form.word().equals("كانت") || form.word().equals("كانوا");
  }

  /** {@code يقوم بزيارته بعد أيام على زيارة قام بها فلان}. */
  private boolean isOfAnotherTime(int light) {
    for (int i = light + 1; i < at.first(); i++) {
      if (clause.barrier(i) == Barrier.TIME) {
        return true;
      }
    }
    return false;
  }

  /** {@code زيارة فلانة الحالية لفلانة}, {@code زيارته الحالية}. */
  private boolean isCurrent() {
    if (!at.isNoun()) {
      return false;
    }
    int end = Math.min(clause.tokens().size(), at.end() + OWNER);
    for (int i = at.end(); i < end; i++) {
      if (clause.tokens().get(i).folded().equals("الحاليه")) {
        return true;
      }
      if (clause.isVerb(i)
          || clause.barrier(i) != Barrier.NONE
          || !clause.isNamed(i)
              && !Prepositions.wholePreposition(clause.tokens().get(i)).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /** {@code زيارة رسمية يؤديها}. */
  private boolean isDoneNow() {
    for (int i = at.end(); i < Math.min(clause.tokens().size(), at.end() + NEAR); i++) {
      String folded = clause.tokens().get(i).folded();
      if (folded.equals("يوديها") || folded.equals("يجريها") || folded.equals("يقوم")) {
        return true;
      }
    }
    return false;
  }
}
