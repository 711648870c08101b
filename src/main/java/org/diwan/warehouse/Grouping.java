package org.diwan.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Parts the mentions of a block into facts, the most precise first.
 *
 * <ol>
 *   <li>A vaguer mention joins the one group that it fits; where it fits two it is left alone.
 *   <li>Mentions that are equally precise found a group where they are linked.
 *   <li>An article states a fact once: its second mention shows that they are two facts. Then only
 *       copies of the same words are joined.
 *   <li>Facts that copies of one text tell are {@linkplain Copies put together}.
 * </ol>
 *
 * <p>Every choice is made from the set of mentions, never from their order.
 */
final class Grouping<M extends Mention> {
  private final Kinship<M> kinship;
  private final List<Group<M>> groups = new ArrayList<>();

  private Grouping(Kinship<M> kinship) {
    this.kinship = kinship;
  }

  static <M extends Mention> List<Group<M>> of(Collection<M> mentions, Kinship<M> kinship) {
    Grouping<M> grouping = new Grouping<>(kinship);
    Map<Long, List<M>> ranks = new TreeMap<>();
    mentions.stream()
        .sorted(Comparator.<M, String>comparing(Mention::articleRef).thenComparing(Mention::no))
        .forEach(m -> ranks.computeIfAbsent(kinship.rank(m), rank -> new ArrayList<>()).add(m));
    ranks.values().forEach(grouping::add);
    return Copies.united(grouping.groups, kinship);
  }

  private void add(List<M> equallyPrecise) {
    Map<Group<M>, List<M>> joining = joining(equallyPrecise);
    Set<M> joined = new HashSet<>();
    joining.forEach((group, wanting) -> {
      List<M> welcome = welcome(group, wanting);
      group.members().addAll(welcome);
      joined.addAll(welcome);
    });
    List<M> left = equallyPrecise.stream().filter(m -> !joined.contains(m)).toList();
    split(left, kinship::cell).forEach(this::found);
  }

  private Map<Group<M>, List<M>> joining(List<M> mentions) {
    Map<Group<M>, List<M>> joining = new IdentityHashMap<>();
    for (M mention : mentions) {
      List<Group<M>> fitting =
          groups.stream()
              .filter(g -> !g.holdsArticleOf(mention) && kinship.fits(mention, g))
              .limit(2)
              .toList();
      if (fitting.size() == 1) {
        joining.computeIfAbsent(fitting.getFirst(), g -> new ArrayList<>()).add(mention);
      }
    }
    return joining;
  }

  /** Of those that want to join a group, the ones that nobody else's wish stands against. */
  private List<M> welcome(Group<M> group, List<M> wanting) {
    return wanting.stream()
        .filter(m -> wanting.stream().noneMatch(other -> other != m && excludes(group, m, other)))
        .toList();
  }

  private boolean excludes(Group<M> group, M one, M other) {
    return one.articleRef().equals(other.articleRef()) || kinship.contradict(group, one, other);
  }

  private void found(List<M> cell) {
    for (List<M> linked : components(cell)) {
      if (isOncePerArticle(linked)) {
        groups.add(Group.of(linked));
      } else {
        split(linked, Mention::words).forEach(this::foundCopies);
      }
    }
  }

  private void foundCopies(List<M> copies) {
    if (isOncePerArticle(copies)) {
      groups.add(Group.of(copies));
    } else {
      copies.forEach(m -> groups.add(Group.of(List.of(m))));
    }
  }

  private List<List<M>> components(List<M> mentions) {
    List<List<M>> components = new ArrayList<>();
    for (M mention : mentions) {
      List<M> merged = new ArrayList<>(List.of(mention));
      components.removeIf(
          c -> c.stream().anyMatch(m -> kinship.linked(m, mention)) && merged.addAll(c));
      components.add(merged);
    }
    return components;
  }

  private static boolean isOncePerArticle(List<? extends Mention> mentions) {
    return mentions.stream().map(Mention::articleRef).distinct().count() == mentions.size();
  }

  private static <M, K> Collection<List<M>> split(List<M> mentions, Function<M, K> by) {
    Map<K, List<M>> parts = new LinkedHashMap<>();
    mentions.forEach(m -> parts.computeIfAbsent(by.apply(m), k -> new ArrayList<>()).add(m));
    return parts.values();
  }

  static <M extends Mention> Map<Long, Integer> countsByFact(Group<M> group) {
    Map<Long, Integer> counts = new HashMap<>();
    for (M member : group.members()) {
      Long fact = member.factId();
      if (fact != null) {
        counts.merge(fact, 1, Integer::sum);
      }
    }
    return counts;
  }
}
