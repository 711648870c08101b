package org.diwan.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is after resolving.
 *
 * @param key article ref and number of the least of its mentions
 * @param factId the fact it goes on as, null for a new one
 * @param isChanged whether a mention came or went
 */
record ResolvedGroup(String key, @Nullable Long factId, boolean isChanged, List<Long> mentions) {

  private static final Comparator<Mention> LEAST =
      Comparator.comparing(Mention::articleRef, CodePointOrder.ORDER).thenComparing(Mention::no);

  /**
   * Gives each group of a block the id it goes on with: a former fact goes on where most of its
   * mentions are, so that ids stay while mentions come and go.
   */
  static <M extends Mention> List<ResolvedGroup> of(Collection<Group<M>> groups) {
    List<Group<M>> ordered = new ArrayList<>(groups);
    ordered.sort(Comparator.comparing(ResolvedGroup::least, LEAST));
    Map<Long, Group<M>> homes = homes(ordered);
    return ordered.stream().map(group -> of(group, homes)).toList();
  }

  /** Where each former fact has most of its mentions; the first group in order of keys on a tie. */
  private static <M extends Mention> Map<Long, Group<M>> homes(List<Group<M>> ordered) {
    Map<Long, Group<M>> homes = new HashMap<>();
    Map<Long, Integer> most = new HashMap<>();
    for (Group<M> group : ordered) {
      Grouping.countsByFact(group)
          .forEach((fact, count) -> {
            if (count > most.getOrDefault(fact, 0)) {
              most.put(fact, count);
              homes.put(fact, group);
            }
          });
    }
    return homes;
  }

  private static <M extends Mention> ResolvedGroup of(Group<M> group, Map<Long, Group<M>> homes) {
    Map<Long, Integer> counts = Grouping.countsByFact(group);
    Long kept =
        counts.keySet().stream()
            .filter(fact -> homes.get(fact) == group)
            .max(
                Comparator.<Long>comparingInt(fact -> counts.getOrDefault(fact, 0))
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(null);
    boolean isChanged =
        group.members().stream()
            .anyMatch(m ->
                !Objects.equals(m.factId(), kept) || m.factMentions() != group.members().size());
    return new ResolvedGroup(
        least(group).key(), kept, isChanged, group.members().stream().map(Mention::id).toList());
  }

  private static Mention least(Group<? extends Mention> group) {
    return group.members().stream().min(LEAST).orElseThrow();
  }
}
