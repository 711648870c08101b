package org.diwan.extract.event.meeting;

import java.util.Set;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Argument;
import org.diwan.extract.event.clause.Barrier;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.clause.TriggerAt;
import org.diwan.extract.event.subject.Discourse;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/** {@code كان لفلان لقاء مع علان}, {@code وكانت له محادثات مع علان}: whose meeting it was. */
final class Had {
  /** Tokens from the name to the meeting: an adverb. */
  private static final int NEAR = 3;

  private static final Set<String> WAS = Set.of("كان", "كانت", "ستكون", "سيكون", "يكون", "تكون");

  private static final Set<String> HIS = Set.of("له", "لها");

  private Had() {}

  /** Null where nobody has it. */
  static @Nullable Entity of(Clause clause, TriggerAt at, Discourse discourse) {
    int was = was(clause, at);
    if (was < 0) {
      return null;
    }
    Token next = clause.tokens().get(was + 1);
    Argument owner = clause.startingAt(was + 1);
    if (owner == null) {
      return HIS.contains(next.folded()) ? discourse.subject() : null;
    }
    boolean near = at.first() - owner.mention().end() <= NEAR;
    return owner.is("ل") && near && owner.mention().canTakePart() ? owner.entity() : null;
  }

  /** The verb, no other between it and the noun; -1 for none. */
  private static int was(Clause clause, TriggerAt at) {
    for (int i = at.first() - 2; at.isNoun() && i >= 0; i--) {
      if (clause.tokens().get(i).readsAny(WAS)) {
        return i;
      }
      if (clause.isVerb(i) || clause.barrier(i) == Barrier.MARK) {
        return -1;
      }
    }
    return -1;
  }
}
