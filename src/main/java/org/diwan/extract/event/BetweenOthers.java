package org.diwan.extract.event;

import java.util.Set;
import org.diwan.model.EventType;

/**
 * Between whom somebody is ready to help, and who are told nothing by that: {@code مستعدة لاستضافة
 * محادثات بين فلان وفلان}. Not where who speaks is one of them, {@code تعزيز التعاون بين فلانة
 * وفلانة}.
 */
final class BetweenOthers {
  private BetweenOthers() {}

  /**
   * Whether a name is that of one of several between whom something is to be.
   *
   * @param own sides of who speaks
   */
  static boolean is(Clause clause, TriggerAt at, Argument argument, Set<String> own) {
    return at.trigger().type() == EventType.AGREE
        && argument.is("بين")
        && clause.arguments().stream()
            .filter(a -> a.is("بين") && a.mention().first() >= at.end())
            .noneMatch(a -> own.contains(a.entity().side()));
  }
}
