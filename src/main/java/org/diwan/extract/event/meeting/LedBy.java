package org.diwan.extract.event.meeting;

import java.util.List;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.unit.AttendanceCue;
import org.diwan.extract.entity.unit.Delegation;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a delegation that somebody meets, told in a relative clause: {@code استقبل فلان وفدا
 * يترأسه فلان}.
 */
final class LedBy {
  /** Tokens from the delegation to the verb of leading. */
  private static final int REACH = 8;

  private LedBy() {}

  /** Null where no delegation behind the word of meeting is told to be led. */
  static @Nullable Entity of(Clause clause, int from) {
    List<Token> tokens = clause.tokens();
    WordRoles<AttendanceCue> words = clause.cues().attendance();
    for (int i = from; i < tokens.size() && clause.barrier(i) != Barrier.MARK; i++) {
      Argument leader = clause.startingAt(i + 1);
      if (leader != null
          && leader.entity().isPerson()
          && Delegation.tellsLeader(tokens.subList(Math.max(from, i - REACH), i + 1), words)) {
        return leader.entity();
      }
    }
    return null;
  }
}
