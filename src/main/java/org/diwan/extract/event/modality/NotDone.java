package org.diwan.extract.event.modality;

import java.util.Set;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.ClauseCue;
import org.diwan.extract.event.clause.Prepositions;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.gazetteer.Triggers.Shape;
import org.diwan.model.EventType;
import org.diwan.text.Token;

/**
 * What a sentence only asks about, forbids, or says that somebody failed to do: {@code هل تنسحب
 * فلانة}, {@code يجب ألا تتفاوض}, {@code لن يتمكن من إبرام اتفاق}, {@code فشل في عقد لقاء}.
 */
final class NotDone {
  /** Words outside names between the failure and what was not done. */
  private static final int REACH = 4;

  private static final Set<String> NO = Set.of("لم", "لن", "لا", "ولم", "ولن", "ولا", "عدم");
  private static final Set<String> NOT_TO = Set.of("الا", "بالا");
  private static final Set<String> LINKS = Set.of("في", "من", "عن", "الي");

  private NotDone() {}

  static boolean is(Clause clause, TriggerAt at) {
    return isQuestion(clause, at)
        || isForbidden(clause, at)
        || isPurpose(at)
        || at.isNoun() && isWeighed(clause, at.first())
        || isGoverned(clause, at) && isFailed(clause, at);
  }

  /** Of the first verb only: {@code هل تذكر لقاء فلان بفلان} knows of the meeting. */
  private static boolean isQuestion(Clause clause, TriggerAt at) {
    for (int i = at.first() - 1; i >= 0; i--) {
      if (clause.barrier(i) == Barrier.MARK) {
        return false;
      }
      if (clause.tokens().get(i).folded().equals("هل")) {
        return true;
      }
      if (clause.isVerb(i) && !clause.isLight(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code ألا}, as it is written, not {@code إلا}. */
  private static boolean isForbidden(Clause clause, TriggerAt at) {
    return at.trigger().shape() == Shape.IMPERFECT
        && at.first() > 0
        && NOT_TO.contains(clause.tokens().get(at.first() - 1).folded())
        && clause.isWritten(at.first() - 1, 'أ');
  }

  /** {@code ضغطت على فلانة لتطالب فلانا}. */
  private static boolean isPurpose(TriggerAt at) {
    return at.isVerb()
        && at.trigger().type() == EventType.REQUEST
        && at.trigger().shape() == Shape.IMPERFECT
        && at.form().preposition() == 'ل';
  }

  /** {@code ستدرس فلانة تأييد فلان}. */
  private static boolean isWeighed(Clause clause, int noun) {
    int word = clause.unnamedBefore(noun);
    return word >= 0 && clause.cues().clauses().is(ClauseCue.WEIGHS, clause.tokens().get(word));
  }

  /** {@code في الحصول على تعهد}: behind a preposition it is a noun, though written like a verb. */
  private static boolean isGoverned(Clause clause, TriggerAt at) {
    return at.isNoun()
        || at.first() > 0 && Prepositions.isWhole(clause.tokens().get(at.first() - 1).folded());
  }

  private static boolean isFailed(Clause clause, TriggerAt at) {
    boolean linked = false;
    int left = REACH;
    for (int i = at.first() - 1; i >= 0 && left > 0; i--) {
      Token token = clause.tokens().get(i);
      if (clause.barrier(i) == Barrier.MARK || token.is('،')) {
        return false;
      }
      if (clause.isNamed(i)) {
        continue;
      }
      linked |= LINKS.contains(token.folded());
      if (isFailure(clause, i)) {
        return linked || clause.cues().clauses().is(ClauseCue.CAN, token.folded());
      }
      if (clause.isVerb(i)) {
        return false;
      }
      left--;
    }
    return false;
  }

  private static boolean isFailure(Clause clause, int i) {
    Token token = clause.tokens().get(i);
    boolean unable =
        clause.cues().clauses().is(ClauseCue.CAN, token.folded())
            && i > 0
            && NO.contains(clause.tokens().get(i - 1).folded());
    return unable || clause.cues().clauses().is(ClauseCue.FAILS, token);
  }
}
