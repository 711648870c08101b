package org.diwan.extract.entity.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.unit.AttendanceCue;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.gazetteer.WordRoles;

/**
 * Words behind which somebody is named, with a title or without: {@code وفد برئاسة فلان}, {@code كل
 * من فلان وفلان}.
 */
public final class AwaitedName {
  private static final Set<String> EACH = Set.of("كل", "كلا");
  private static final String OF = "من";

  /** Behind them who leads or is there is named. */
  private static final Set<AttendanceCue> BESIDE =
      EnumSet.of(
          AttendanceCue.LED,
          AttendanceCue.PRESENCE,
          AttendanceCue.ALONG_WITH,
          AttendanceCue.ACCOMPANIES);

  private final List<Unit> units;
  private final WordRoles<AttendanceCue> words;
  private final NameBegin begin;

  public AwaitedName(List<Unit> units, WordRoles<AttendanceCue> words, NameBegin begin) {
    this.units = units;
    this.words = words;
    this.begin = begin;
  }

  /** Whether the name of somebody is to be expected at a unit. */
  public boolean is(int i) {
    return i > 0 && (words.isPlainAny(BESIDE, units.get(i - 1).token()) || isEachOf(i));
  }

  /** {@code برئاسة زيغمار هولار}: who leads is named though no list holds the words. */
  public boolean isForeignLeader(int i) {
    return isLeader(i) && i + 1 < units.size() && begin.isForeign(i) && begin.isForeign(i + 1);
  }

  private boolean isLeader(int i) {
    return i > 0 && words.isPlain(AttendanceCue.LED, units.get(i - 1).token());
  }

  /** {@code كل من فلان}. */
  private boolean isEachOf(int i) {
    return i > 1
        && units.get(i - 1).token().folded().equals(OF)
        && units.get(i - 2).token().readsAny(EACH);
  }
}
