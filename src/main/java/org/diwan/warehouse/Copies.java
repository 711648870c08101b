package org.diwan.warehouse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Puts groups together that one text and its copies tell, though their words or days differ. Groups
 * that hang together in this way become one, those that most articles tell first, where hardly a
 * mention of the one stands against the mentions of the other: of many tellings some have the day
 * wrong. Such a mention, and an article's second one, is left for itself. A group that hangs
 * together with several goes to the {@linkplain Foremost foremost}, if there is one.
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
    for (Integer group : byTellers(cluster)) {
      List<List<Integer>> fitting =
          parts.stream().filter(p -> hangTogether(p, group) && agree(p, group)).toList();
      Optional<List<Integer>> home = Foremost.of(fitting, this::tellers);
      home.orElseGet(() -> opened(parts)).add(group);
    }
    return parts.stream().flatMap(this::one).toList();
  }

  /** Those that most articles tell first. */
  private List<Integer> byTellers(List<Integer> cluster) {
    return cluster.stream()
        .sorted(Comparator.comparing(group -> -groups.get(group).members().size()))
        .toList();
  }

  private int tellers(List<Integer> part) {
    return part.stream().mapToInt(group -> groups.get(group).members().size()).sum();
  }

  private boolean hangTogether(List<Integer> part, Integer group) {
    return part.stream()
        .anyMatch(g -> edges.contains(List.of(Math.min(g, group), Math.max(g, group))));
  }

  private static List<Integer> opened(List<List<Integer>> parts) {
    List<Integer> part = new ArrayList<>();
    parts.add(part);
    return part;
  }

  /** The groups of a part as one; what stands against it is left for itself. */
  private Stream<Group<M>> one(List<Integer> part) {
    List<M> members = new ArrayList<>(groups.get(part.getFirst()).members());
    List<Group<M>> left = new ArrayList<>();
    part.stream()
        .skip(1)
        .flatMap(group -> groups.get(group).members().stream())
        .forEach(m -> {
          if (isTwice(m, members) || kinship.isAgainst(m, members)) {
            left.add(Group.of(List.of(m)));
          } else {
            members.add(m);
          }
        });
    Group<M> one = part.size() == 1 ? groups.get(part.getFirst()) : Group.of(members);
    return Stream.concat(Stream.of(one), left.stream());
  }

  private boolean agree(List<Integer> part, Integer group) {
    List<M> some = groups.get(group).members();
    List<M> others = part.stream().flatMap(g -> groups.get(g).members().stream()).toList();
    return some.size() < others.size() ? joins(some, others) : joins(others, some);
  }

  private boolean joins(List<M> fewer, List<M> more) {
    long clashing =
        fewer.stream()
            .filter(m -> kinship.isAgainst(m, more) || !kinship.isOnce(m) && isTwice(m, more))
            .count();
    return clashing * Kinship.FEW <= fewer.size()
        && !fewer.stream().allMatch(m -> isTwice(m, more));
  }

  private boolean isTwice(M mention, List<M> members) {
    return members.stream().anyMatch(m -> m.articleRef().equals(mention.articleRef()));
  }
}
