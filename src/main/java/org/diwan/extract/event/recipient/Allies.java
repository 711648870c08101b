package org.diwan.extract.event.recipient;

import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.event.clause.Clause;
import org.diwan.extract.event.subject.Discourse;

/**
 * {@code غارات التحالف العربي على صعدة}: an alliance fights in a land for its state, not against.
 */
final class Allies {
  private Allies() {}

  static boolean are(Discourse discourse, Entity body, String country) {
    return discourse.registry().fightsFor(body, country);
  }

  /** {@code قتل شخصان في اليمن في غارة للتحالف العربي}: who did it may be told of elsewhere. */
  static boolean areIn(Discourse discourse, Clause clause, String country) {
    return clause.arguments().stream().anyMatch(a -> are(discourse, a.entity(), country));
  }
}
