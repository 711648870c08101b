package org.diwan.extract.event.office;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.jspecify.annotations.Nullable;

/**
 * {@code أنهى الرئيس مهام الوزير فلان}, {@code إنهاء مهام السفير}: whose duties they are leaves his
 * office.
 */
final class DutiesEnded {
  /** Words, names not counted, up to the duties. */
  private static final int REACH = 5;

  private DutiesEnded() {}

  static boolean are(TriggerAt at) {
    return at.trigger().lemma().endsWith(":أنهى");
  }

  /** Who stands right behind the duties, null for nobody. */
  static @Nullable Entity of(Clause clause, TriggerAt at) {
    int left = REACH;
    for (int i = at.end(); i < clause.tokens().size() && left > 0; i++) {
      if (clause.isNamed(i)) {
        continue;
      }
      if (clause.cues().isObject(clause.tokens().get(i), "POST")) {
        Argument behind = clause.startingAt(i + 1);
        return behind != null && behind.isBare() && behind.entity().isPerson()
            ? behind.entity()
            : null;
      }
      left--;
    }
    return null;
  }
}
