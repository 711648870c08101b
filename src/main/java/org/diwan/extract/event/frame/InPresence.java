package org.diwan.extract.event.frame;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.unit.AttendanceCue;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.Crowd;
import org.diwan.extract.event.clause.TriggerAt;

/**
 * People in a list of those who were there, each behind words of an office that is no part of the
 * name: {@code توقيع الاتفاق بحضور مدير الفرع بالمنطقة فلان، ومدير المكتب الإقليمي فلان}. No sides.
 */
public final class InPresence {
  private static final Set<String> GOVERNED = Set.of("بحضور", "بمشاركه", "حضور");

  private InPresence() {}

  /** Of a noun all of the list, of a verb the first: {@code التقى فلان بحضور فلان فلانا}. */
  public static boolean is(Clause clause, TriggerAt at, Argument argument) {
    int name = argument.mention().first();
    int word = argument.entity().isPerson() ? presence(clause, at.end(), name) : -1;
    if (word < 0) {
      return false;
    }
    List<Entity> people = new PeopleListed(clause, GOVERNED).from(word + 1, Crowd.REACH);
    return at.isNoun()
        ? people.contains(argument.entity())
        : !people.isEmpty() && people.getFirst().equals(argument.entity());
  }

  /** The word of presence nearest before a name, -1 for none. */
  private static int presence(Clause clause, int from, int name) {
    for (int i = name - 1; i >= from; i--) {
      if (isWord(clause, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWord(Clause clause, int token) {
    return clause.cues().attendance().isPlain(AttendanceCue.PRESENCE, clause.tokens().get(token));
  }
}
