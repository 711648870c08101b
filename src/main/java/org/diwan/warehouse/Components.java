package org.diwan.warehouse;

import java.util.HashMap;
import java.util.Map;

/** Connected components of what is joined two by two (union-find). */
final class Components {
  private final Map<Long, Long> parents = new HashMap<>();

  void join(long one, long other) {
    long first = root(one);
    long second = root(other);
    parents.put(Math.max(first, second), Math.min(first, second));
  }

  /** Every member with the least member of its component. */
  Map<Long, Long> roots() {
    Map<Long, Long> roots = new HashMap<>();
    parents.keySet().forEach(member -> roots.put(member, root(member)));
    return roots;
  }

  /** The least member of its component; whoever was not met yet is alone. */
  long root(long member) {
    long at = member;
    long parent = parents.computeIfAbsent(at, self -> self);
    while (parent != at) {
      long above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = parent;
      parent = above;
    }
    return at;
  }
}
