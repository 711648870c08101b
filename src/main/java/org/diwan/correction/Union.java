package org.diwan.correction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What two hold together, each thing once, the first one's first. */
final class Union {
  private Union() {}

  static <T> List<T> of(List<T> first, List<T> second) {
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  static <T> Set<T> of(Set<T> first, Set<T> second) {
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return all;
  }
}
