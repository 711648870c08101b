package org.diwan.extract.event.addressee;

import java.util.List;
import java.util.Set;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.model.EventType;

/**
 * Between whom somebody is ready to help, and who are told nothing by that: {@code مستعدة لاستضافة
 * محادثات بين فلان وفلان}. Not where who speaks is one of them, {@code تعزيز التعاون بين فلانة
 * وفلانة}.
 */
final class BetweenOthers {
  private BetweenOthers() {}

  /**
   * Whether a name is that of one between whom something is to be, or stands behind them.
   *
   * @param own sides of who speaks
   */
  static boolean is(Clause clause, TriggerAt at, Argument argument, Set<String> own) {
    List<Argument> between =
        clause.arguments().stream()
            .filter(a -> a.is("بين") && a.mention().first() >= at.end())
            .toList();
    return at.trigger().type() == EventType.AGREE
        && between.stream().anyMatch(a -> a.mention().first() <= argument.mention().first())
        && between.stream().noneMatch(a -> own.contains(a.entity().side()));
  }
}
