package org.diwan.warehouse;

import java.util.HashMap;
import java.util.Map;

/** Connected components of what is joined two by two (union-find). */
final class Components<T extends Comparable<T>> {
  private final Map<T, T> parents = new HashMap<>();

  void join(T one, T other) {
    T first = root(one);
    T second = root(other);
    boolean isLess = first.compareTo(second) < 0;
    parents.put(isLess ? second : first, isLess ? first : second);
  }

  /** Every member with the least member of its component. */
  Map<T, T> roots() {
    Map<T, T> roots = new HashMap<>();
    parents.keySet().forEach(member -> roots.put(member, root(member)));
    return roots;
  }

  private T root(T member) {
    T at = member;
    T parent = parents.computeIfAbsent(at, self -> self);
    while (!parent.equals(at)) {
      T above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = parent;
      parent = above;
    }
    return at;
  }
}
