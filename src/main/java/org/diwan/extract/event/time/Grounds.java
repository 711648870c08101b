package org.diwan.extract.event.time;

import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.DeedCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Unrealised;
import org.diwan.gazetteer.WordRoles;
import org.diwan.model.DatePrecision;
import org.diwan.text.DateMention;
import org.diwan.text.Token;

/**
 * Force that is told as what something else was done for, or of whom: {@code قصفت أمس ردا على
 * هجوم}, {@code حاكمت أمس المتهمين بالهجوم}, {@code عزى أمس أسر الذين قتلوا في الهجوم}. The day is
 * that of what was done, and the force came before.
 */
public final class Grounds {
  private static final int REACH = 3;
  private static final int RELATIVE = 6;

  private Grounds() {}

  /** Whether a day that stands before is not that of the force. */
  public static boolean are(Clause clause, TriggerAt at, DateMention mention) {
    return mention.span() != null
        && mention.span().precision() == DatePrecision.DAY
        && (are(clause, at, mention.pastLastToken())
            || isForce(at) && isInRelative(clause, at, mention.pastLastToken()));
  }

  /**
   * @param from where the words of the ground begin at the earliest
   */
  public static boolean are(Clause clause, TriggerAt at, int from) {
    return isForce(at) && isBehindGround(clause, at, from);
  }

  private static boolean isForce(TriggerAt at) {
    return at.isNoun() && Unrealised.FORCE.contains(at.trigger().type());
  }

  private static boolean isBehindGround(Clause clause, TriggerAt at, int from) {
    WordRoles<DeedCue> cues = clause.cues().deeds();
    for (int i = at.first() - 1; i >= Math.max(from, at.first() - REACH); i--) {
      Token token = clause.tokens().get(i);
      if (cues.is(DeedCue.HELD_GUILTY, token) || isBehindPreposition(clause, at, i)) {
        return true;
      }
      if (clause.isVerb(i) || clause.barrier(i) != Barrier.NONE) {
        return false;
      }
    }
    return false;
  }

  /** {@code ردا على}, {@code مسؤوليته عن}, {@code تنديدا ب}. */
  private static boolean isBehindPreposition(Clause clause, TriggerAt at, int word) {
    WordRoles<DeedCue> cues = clause.cues().deeds();
    Token token = clause.tokens().get(word);
    if (word == at.first() - 1) {
      char own = at.form().preposition();
      return (own == 'ب' || own == 'ل') && cues.is(DeedCue.DENOUNCES, token);
    }
    return switch (clause.tokens().get(word + 1).folded()) {
      case "علي" -> cues.is(DeedCue.IN_ANSWER, token);
      case "عن" -> cues.is(DeedCue.ANSWERABLE, token);
      default -> false;
    };
  }

  /** {@code أمس أسر الذين قتلوا في الهجوم}: the relative clause opens behind the day. */
  private static boolean isInRelative(Clause clause, TriggerAt at, int from) {
    for (int i = at.first() - 1; i >= Math.max(from, at.first() - RELATIVE); i--) {
      if (clause.barrier(i) == Barrier.RELATIVE) {
        return i > from;
      }
      if (clause.barrier(i) != Barrier.NONE || clause.tokens().get(i).is('،')) {
        return false;
      }
    }
    return false;
  }
}
