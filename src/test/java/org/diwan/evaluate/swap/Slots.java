package org.diwan.evaluate.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Keeps what is swapped already out of the way of the next swap: one private-use character each.
 */
final class Slots {
  private static final char FIRST = '\uE000';

  private final List<String> held = new ArrayList<>();

  String hold(String words) {
    held.add(words);
    return String.valueOf((char) (FIRST + held.size() - 1));
  }

  /** Puts everything back, innermost last, each through {@code swap}. */
  String release(String text, UnaryOperator<String> swap) {
    String open = text;
    for (int i = held.size() - 1; i >= 0; i--) {
      open = open.replace(String.valueOf((char) (FIRST + i)), swap.apply(held.get(i)));
    }
    return open;
  }
}
