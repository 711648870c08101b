package org.diwan.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * The state an article is about where its outlet's own plays no part in it: {@code الرئيس} and
 * {@code الحكومة} are then that state's.
 */
final class Abroad {
  private static final int OFTEN = 4;

  private Abroad() {}

  /** The one state named far more than others, null where there is none or home is named. */
  static @Nullable String of(List<ReadSentence> sentences, @Nullable String home) {
    Map<String, Integer> counts = new HashMap<>();
    for (ReadSentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        String country = mention.entity().countryIso3();
        if (country != null && mention.entity().kind() == ParticipantKind.COUNTRY) {
          counts.merge(country, 1, Integer::sum);
        }
      }
    }
    if (home == null || counts.containsKey(home)) {
      return null;
    }
    String most = null;
    int second = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (most == null || count.getValue() > counts.getOrDefault(most, 0)) {
        second = most == null ? 0 : counts.getOrDefault(most, 0);
        most = count.getKey();
      } else {
        second = Math.max(second, count.getValue());
      }
    }
    boolean plain = most != null && counts.getOrDefault(most, 0) >= Math.max(OFTEN, 2 * second);
    return plain ? most : null;
  }
}
