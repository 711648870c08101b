package org.diwan.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts groups together that one text and its copies tell, though their words or days differ. Groups
 * that hang together in this way become one where no article is in two of them and no mention of
 * one stands against a mention of another. Where not all can be one, each goes, the most precise
 * first, to the one that it hangs together with and does not stand against, if there is one only.
 */
final class Copies<M extends Mention> {
  private final List<Group<M>> groups;
  private final Kinship<M> kinship;
  private final Components<Integer> joined = new Components<>();
  private final Set<List<Integer>> edges = new HashSet<>();

  private Copies(List<Group<M>> groups, Kinship<M> kinship) {
    this.groups = groups;
    this.kinship = kinship;
  }

  static <M extends Mention> List<Group<M>> united(List<Group<M>> groups, Kinship<M> kinship) {
    return groups.size() < 2 ? groups : new Copies<>(groups, kinship).united();
  }

  private List<Group<M>> united() {
    near().forEach(this::join);
    Map<Integer, List<Integer>> clusters = new TreeMap<>();
    Map<Integer, Integer> roots = joined.roots();
    for (int i = 0; i < groups.size(); i++) {
      clusters.computeIfAbsent(roots.getOrDefault(i, i), root -> new ArrayList<>()).add(i);
    }
    return clusters.values().stream().flatMap(cluster -> united(cluster).stream()).toList();
  }

  /** A mention and the group that it is in. */
  private record Placed<M>(M mention, int group) {}

  /** Mentions that could be copies: they share a key, or their words. */
  private Collection<List<Placed<M>>> near() {
    Map<Long, List<Placed<M>>> near = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (M mention : groups.get(i).members()) {
        Placed<M> placed = new Placed<>(mention, i);
        near.computeIfAbsent(mention.words(), key -> new ArrayList<>()).add(placed);
        for (long key : kinship.keys(mention)) {
          near.computeIfAbsent(key, unused -> new ArrayList<>()).add(placed);
        }
      }
    }
    return near.values();
  }

  private void join(List<Placed<M>> near) {
    for (Placed<M> one : near) {
      for (Placed<M> other : near) {
        if (one.group() < other.group() && kinship.retold(one.mention(), other.mention())) {
          joined.join(one.group(), other.group());
          edges.add(List.of(one.group(), other.group()));
        }
      }
    }
  }

  private List<Group<M>> united(List<Integer> cluster) {
    List<List<Integer>> parts = new ArrayList<>();
    for (Integer group : cluster) {
      List<List<Integer>> fitting =
          parts.stream()
              .filter(p -> hangTogether(p, group) && p.stream().allMatch(g -> agree(g, group)))
              .toList();
      (fitting.size() == 1 ? fitting.getFirst() : opened(parts)).add(group);
    }
    return parts.stream().map(this::one).toList();
  }

  private boolean hangTogether(List<Integer> part, Integer group) {
    return part.stream().anyMatch(g -> edges.contains(List.of(g, group)));
  }

  private static List<Integer> opened(List<List<Integer>> parts) {
    List<Integer> part = new ArrayList<>();
    parts.add(part);
    return part;
  }

  private Group<M> one(List<Integer> part) {
    return part.size() == 1
        ? groups.get(part.getFirst())
        : Group.of(part.stream().flatMap(g -> groups.get(g).members().stream()).toList());
  }

  private boolean agree(Integer one, Integer other) {
    return agree(groups.get(one), groups.get(other));
  }

  private boolean agree(Group<M> one, Group<M> other) {
    return one.members().stream()
        .allMatch(m ->
            !other.holdsArticleOf(m)
                && other.members().stream().allMatch(n -> kinship.compatible(m, n)));
  }
}
