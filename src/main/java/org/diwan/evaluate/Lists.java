package org.diwan.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that annotators may leave out. */
final class Lists {
  private Lists() {}

  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
