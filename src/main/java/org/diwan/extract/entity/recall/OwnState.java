package org.diwan.extract.entity.recall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.jspecify.annotations.Nullable;

/** The state an article is about: its outlet's own, or the one named far more than others. */
final class OwnState {
  private static final int OFTEN = 3;

  private OwnState() {}

  /** Null where no state is plainly meant. */
  static @Nullable String of(List<ReadSentence> sentences, @Nullable String home) {
    Map<String, Integer> counts = counts(sentences);
    String most =
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(home);
    int top = most == null ? 0 : counts.getOrDefault(most, 0);
    if (home != null && counts.getOrDefault(home, 0) * 2 >= top) {
      return home;
    }
    boolean plain =
        top >= OFTEN
            && counts.entrySet().stream()
                .allMatch(e -> e.getKey().equals(most) || e.getValue() * 2 <= top);
    return plain ? most : null;
  }

  /** How often each state is named, by itself or as whose somebody is. */
  static Map<String, Integer> counts(List<ReadSentence> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (ReadSentence sentence : sentences) {
      for (Mention mention : sentence.mentions()) {
        String country = mention.entity().countryIso3();
        if (country != null) {
          counts.merge(country, 1, Integer::sum);
        }
      }
    }
    return counts;
  }
}
