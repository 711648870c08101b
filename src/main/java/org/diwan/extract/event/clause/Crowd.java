package org.diwan.extract.event.clause;

import java.util.List;
import org.diwan.extract.entity.unit.AttendanceCue;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Token;

/** Those out of a crowd who are named: {@code بحضور عدد من الوزراء بينهم فلان}. */
public final class Crowd {
  /** Words from the crowd to the first who is named. */
  public static final int REACH = 9;

  private Crowd() {}

  /** Where the names out of a crowd that is told behind a word begin, -1 for none. */
  public static int named(Clause clause, int from) {
    WordRoles<AttendanceCue> words = clause.cues().attendance();
    int end = Math.min(clause.tokens().size(), from + REACH);
    for (int i = from; i < end && !clause.isVerb(i); i++) {
      if (words.isPlain(AttendanceCue.AMONG, clause.tokens().get(i))) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether a word stands before the names out of a crowd that is there. */
  static boolean isOfPresent(List<Token> tokens, WordRoles<AttendanceCue> words, int among) {
    if (!words.isPlain(AttendanceCue.AMONG, tokens.get(among))) {
      return false;
    }
    for (int i = among - 1; i >= Math.max(0, among - REACH); i--) {
      if (words.isPlain(AttendanceCue.PRESENCE, tokens.get(i))) {
        return true;
      }
    }
    return false;
  }
}
