package org.diwan.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much two sets share. */
final class Overlap {
  private Overlap() {}

  /** What both hold over what either holds; 1 where both are empty. */
  static double jaccard(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return all == 0 ? 1 : (double) both.size() / all;
  }

  /** Whether two types are equal or of one group. */
  static <E extends Enum<E>> boolean kin(E a, E b, List<Set<E>> groups) {
    return a == b || groups.stream().anyMatch(group -> group.contains(a) && group.contains(b));
  }
}
