package org.diwan.extract.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Token;

/**
 * Words behind which somebody is named, with a title or without: {@code وفد برئاسة فلان}, {@code كل
 * من فلان وفلان}.
 */
final class AwaitedName {
  private static final Set<String> EACH = Set.of("كل", "كلا");
  private static final String OF = "من";
  private static final Set<AttendanceCue> BESIDE =
      EnumSet.of(AttendanceCue.PRESENCE, AttendanceCue.ALONG_WITH, AttendanceCue.ACCOMPANIES);

  private final List<Unit> units;
  private final WordRoles<AttendanceCue> words;
  private final NameBegin begin;

  AwaitedName(List<Unit> units, WordRoles<AttendanceCue> words, NameBegin begin) {
    this.units = units;
    this.words = words;
    this.begin = begin;
  }

  /** Whether the name of somebody is to be expected at a unit. */
  boolean is(int i) {
    return isLeader(i) || isOneOfThem(i);
  }

  /** {@code برئاسة زيغمار هولار}: who leads is named though no list holds the words. */
  boolean isForeignLeader(int i) {
    return isLeader(i) && i + 1 < units.size() && begin.isForeign(i) && begin.isForeign(i + 1);
  }

  private boolean isLeader(int i) {
    return i > 0 && words.isPlain(AttendanceCue.LED, units.get(i - 1).token());
  }

  /** {@code بحضور}, {@code برفقة}, {@code كل من}: one of those who are there. */
  private boolean isOneOfThem(int i) {
    if (i == 0) {
      return false;
    }
    Token before = units.get(i - 1).token();
    return words.isPlainAny(BESIDE, before)
        || i > 1 && before.folded().equals(OF) && units.get(i - 2).token().readsAny(EACH);
  }
}
