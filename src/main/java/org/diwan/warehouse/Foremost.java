package org.diwan.warehouse;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Which of several that a telling fits it is of. Where most articles by far tell one of them, the
 * others are as a rule the same with a day misread, and what says too little is of that one.
 */
final class Foremost {
  /** Articles that tell a fact, of which a wrong day or side is no longer half. */
  static final int MANY = 5;

  private Foremost() {}

  /**
   * The only one; of several the one told by {@value #MANY} articles or more and by more than half;
   * else none.
   *
   * @param tellers how many articles tell one
   */
  static <T> Optional<T> of(Collection<T> several, ToIntFunction<T> tellers) {
    if (several.size() < 2) {
      return several.stream().findFirst();
    }
    int all = several.stream().mapToInt(tellers).sum();
    return several.stream()
        .max(Comparator.comparingInt(tellers))
        .filter(one -> tellers.applyAsInt(one) >= MANY && 2 * tellers.applyAsInt(one) > all);
  }
}
