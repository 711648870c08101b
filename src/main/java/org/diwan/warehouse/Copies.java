package org.diwan.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts groups together that one text and its copies tell, though their words or days differ. Groups
 * that hang together in this way become one where no article is in two of them and no mention of
 * one stands against a mention of another; else all of them stay as they are. Nothing of this hangs
 * on an order.
 */
final class Copies<M extends Mention> {
  private final List<Group<M>> groups;
  private final Kinship<M> kinship;
  private final Components<Integer> joined = new Components<>();

  private Copies(List<Group<M>> groups, Kinship<M> kinship) {
    this.groups = groups;
    this.kinship = kinship;
  }

  static <M extends Mention> List<Group<M>> united(List<Group<M>> groups, Kinship<M> kinship) {
    return groups.size() < 2 ? groups : new Copies<>(groups, kinship).united();
  }

  private List<Group<M>> united() {
    near().forEach(this::join);
    Map<Integer, List<Group<M>>> clusters = new TreeMap<>();
    Map<Integer, Integer> roots = joined.roots();
    for (int i = 0; i < groups.size(); i++) {
      clusters
          .computeIfAbsent(roots.getOrDefault(i, i), root -> new ArrayList<>())
          .add(groups.get(i));
    }
    return clusters.values().stream().flatMap(cluster -> united(cluster).stream()).toList();
  }

  /** A mention and the group that it is in. */
  private record Placed<M>(M mention, int group) {}

  /** Mentions that could be copies: they share a band of their texts, or their words. */
  private Collection<List<Placed<M>>> near() {
    Map<Long, List<Placed<M>>> near = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (M mention : groups.get(i).members()) {
        Placed<M> placed = new Placed<>(mention, i);
        near.computeIfAbsent(mention.words(), key -> new ArrayList<>()).add(placed);
        for (long band : mention.bands()) {
          near.computeIfAbsent(band, key -> new ArrayList<>()).add(placed);
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
        }
      }
    }
  }

  private List<Group<M>> united(List<Group<M>> cluster) {
    for (int i = 1; i < cluster.size(); i++) {
      for (Group<M> other : cluster.subList(0, i)) {
        if (!agree(cluster.get(i), other)) {
          return cluster;
        }
      }
    }
    return List.of(Group.of(cluster.stream().flatMap(g -> g.members().stream()).toList()));
  }

  private boolean agree(Group<M> one, Group<M> other) {
    return one.members().stream()
        .allMatch(m ->
            !other.holdsArticleOf(m)
                && other.members().stream().allMatch(n -> kinship.compatible(m, n)));
  }
}
