package org.diwan.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.diwan.model.Participant;

/** Which annotated participant each found one is, as far as they are matched. */
final class Known {
  private final GoldView gold;
  private final Map<String, String> goldIds = new HashMap<>();

  Known(GoldView gold) {
    this.gold = gold;
  }

  void learn(Pairing<JudgedParticipant> pairing) {
    pairing.pairs().forEach(pair -> goldIds.put(pair.found().id(), pair.gold().id()));
  }

  /** The annotation's id, else its own key. */
  String id(Participant found) {
    return goldIds.getOrDefault(found.key(), found.key());
  }

  /** The side it stands for: that of its annotation, else its country, else nobody else's. */
  String side(Participant found) {
    String id = goldIds.get(found.key());
    if (id != null) {
      return gold.side(id);
    }
    return found.countryIso3() == null ? "?" + found.key() : found.countryIso3();
  }
}
