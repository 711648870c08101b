package org.diwan.job;

import org.jspecify.annotations.Nullable;

/**
 * Makes what came with a broken input fit to be stored: PostgreSQL refuses U+0000 and half
 * characters.
 */
final class Storable {
  private static final int MAX_LENGTH = 1000;

  private Storable() {}

  static @Nullable String text(@Nullable String text) {
    if (text == null) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .limit(MAX_LENGTH)
        .map(c ->
            c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
