package org.diwan.extract.event;

import java.util.Map;
import org.diwan.extract.entity.Entity;

/**
 * {@code غارات التحالف العربي على صعدة}: an alliance fights in a land for its state, not against.
 */
final class Allies {
  private static final Map<String, String> FIGHTS_FOR =
      Map.of("O:arab-coalition-yemen", "YEM", "O:global-coalition-against-daesh", "IRQ");

  private Allies() {}

  static boolean are(Entity body, String country) {
    return country.equals(FIGHTS_FOR.get(body.key()));
  }

  /** {@code قتل شخصان في اليمن في غارة للتحالف العربي}: who did it may be told of elsewhere. */
  static boolean areIn(Clause clause, String country) {
    return clause.arguments().stream().anyMatch(a -> are(a.entity(), country));
  }
}
