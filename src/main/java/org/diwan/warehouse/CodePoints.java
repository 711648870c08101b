package org.diwan.warehouse;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns offsets in UTF-16 units, in which Java counts, into code points, in which the database
 * does.
 */
final class CodePoints {
  /** Places of the second halves of surrogate pairs; empty for nearly every article. */
  private final int[] secondHalves;

  CodePoints(String text) {
    secondHalves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** The number of code points before an offset. */
  int at(int offset) {
    int found = Arrays.binarySearch(secondHalves, offset);
    return offset - (found < 0 ? -found - 1 : found);
  }
}
