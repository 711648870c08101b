package org.diwan.evaluate;

/**
 * How alike two strings are, as Python's {@code difflib.SequenceMatcher.ratio} counts it: twice the
 * characters in matching blocks over all characters, where the longest block is taken first (of
 * equals the leftmost) and what lies to its left and right is compared in the same way. Its
 * shortcut for strings from 200 characters on is left out: names are shorter.
 */
final class SequenceRatio {
  private final String a;
  private final String b;

  private SequenceRatio(String a, String b) {
    this.a = a;
    this.b = b;
  }

  static double of(String a, String b) {
    int length = a.length() + b.length();
    int matched = new SequenceRatio(a, b).matched(0, a.length(), 0, b.length());
    return length == 0 ? 1.0 : 2.0 * matched / length;
  }

  private int matched(int fromA, int toA, int fromB, int toB) {
    Block block = longest(fromA, toA, fromB, toB);
    return block.size == 0
        ? 0
        : block.size
            + matched(fromA, block.inA, fromB, block.inB)
            + matched(block.inA + block.size, toA, block.inB + block.size, toB);
  }

  private Block longest(int fromA, int toA, int fromB, int toB) {
    Block best = new Block(fromA, fromB, 0);
    for (int i = fromA; i < toA; i++) {
      for (int j = fromB; j < toB; j++) {
        int size = run(i, toA, j, toB);
        if (size > best.size) {
          best = new Block(i, j, size);
        }
      }
    }
    return best;
  }

  private int run(int i, int toA, int j, int toB) {
    int size = 0;
    while (i + size < toA && j + size < toB && a.charAt(i + size) == b.charAt(j + size)) {
      size++;
    }
    return size;
  }

  private record Block(int inA, int inB, int size) {}
}
