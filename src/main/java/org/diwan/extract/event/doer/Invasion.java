package org.diwan.extract.event.doer;

import java.util.List;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.ParticipantKind;

/**
 * {@code غزو فلانة لفلانة}, {@code اجتياح فلانة فلانة}: the state behind {@code ل}, or behind a
 * name with nothing between, is invaded by whom that names.
 */
public final class Invasion {
  private Invasion() {}

  public static boolean is(TriggerAt at) {
    return at.trigger().lemma().endsWith("غزا");
  }

  /**
   * Countries behind {@code ل} right behind a name.
   *
   * @param from one past the name
   */
  public static List<Argument> land(Clause clause, int from) {
    return behind(clause, from).stream()
        .filter(a -> a.entity().kind() == ParticipantKind.COUNTRY)
        .toList();
  }

  /** Whoever stands there, of whatever kind. */
  public static List<Argument> behind(Clause clause, int from) {
    return clause.after(from).stream()
        .filter(a -> a.is("ل") || a.isBare() && !a.mention().conjoined())
        .filter(a -> a.mention().first() == from)
        .toList();
  }
}
