package org.diwan.extract.event.deed;

import java.util.List;
import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.frame.Frames;
import org.diwan.extract.event.frame.Troops;

/**
 * Whether those who do a deed bear arms: {@code الجيش الفلاني}, {@code مقاتلات فلانية}, an armed
 * group. What they aim at they strike.
 */
final class Armed {
  /** Words between the deed and who does it. */
  private static final int NEAR = 5;

  private static final Set<String> BODIES = Set.of("ARMED_GROUP", "MILITARY");

  private Armed() {}

  static boolean are(Frames frame, List<Entity> doers) {
    return !doers.isEmpty() && doers.stream().allMatch(doer -> is(frame, doer));
  }

  /** Likewise a party: one that fires rockets has arms. */
  static boolean fire(Frames frame, List<Entity> doers) {
    return !doers.isEmpty()
        && doers.stream()
            .allMatch(d -> is(frame, d) || "PARTY".equals(frame.discourse.registry().kindOf(d)));
  }

  private static boolean is(Frames frame, Entity doer) {
    String kind = frame.discourse.registry().kindOf(doer);
    return kind != null && BODIES.contains(kind) || areTroops(frame, doer);
  }

  private static boolean areTroops(Frames frame, Entity doer) {
    TriggerAt at = frame.at;
    return Troops.are(frame.clause, doer)
        && frame.clause.arguments().stream()
            .filter(a -> a.entity().equals(doer))
            .map(Argument::mention)
            .anyMatch(m ->
                m.first() >= at.end() && m.first() - at.end() <= NEAR
                    || m.end() <= at.first() && at.first() - m.end() <= NEAR);
  }
}
