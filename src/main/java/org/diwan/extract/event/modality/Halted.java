package org.diwan.extract.event.modality;

import java.util.EnumSet;
import java.util.Set;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.MeetingCue;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;
import org.diwan.text.Form;

/**
 * Talks that are broken off, gatherings that are forbidden: {@code تعليق محادثاته مع فلانة}, {@code
 * علقت فلانة المباحثات}, {@code منع المؤتمر}. Not {@code علق على اللقاء}, {@code قطع زيارته}.
 */
public final class Halted {
  private static final EnumSet<EventType> TALKS = EnumSet.of(EventType.MEETING, EventType.CALL);

  private static final Set<String> HOLDING = Set.of("عقد", "اجرا", "جميع", "كل", "كافه");

  private Halted() {}

  static boolean is(Clause clause, TriggerAt at) {
    EventType type = at.trigger().type();
    return at.isNoun()
        && at.form().preposition() == Form.NONE
        && at.form().conjunction() == Form.NONE
        && (TALKS.contains(type) && isBehind(clause, at.first(), MeetingCue.BREAKS)
            || type == EventType.CONFERENCE && isBehind(clause, at.first(), MeetingCue.FORBIDS));
  }

  /** {@code وقف مساعداتها}: aid that is no longer given. */
  public static boolean isCut(Clause clause, TriggerAt at) {
    return at.isNoun()
        && at.form().preposition() == Form.NONE
        && at.form().conjunction() == Form.NONE
        && isBehind(clause, at.first(), MeetingCue.CUTS);
  }

  /** Whether nothing but names and marks of quotation stand between. */
  private static boolean isBehind(Clause clause, int noun, MeetingCue words) {
    int i = noun - 1;
    while (i >= 0 && (clause.isNamed(i) || isPassed(clause, i))) {
      i--;
    }
    int word = i;
    return i >= 0 && clause.cues().meetings().is(words, clause.tokens().get(word));
  }

  private static boolean isPassed(Clause clause, int token) {
    return clause.tokens().get(token).isAny("\"«»“”")
        || HOLDING.contains(clause.tokens().get(token).folded());
  }
}
