package org.diwan.warehouse;

/** UTF-8 without a copy on the way and without mercy: half a character is refused. */
final class Utf8 {
  /** Bytes that a UTF-16 unit takes at most. */
  static final int LONGEST = 3;

  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;
  private static final int LOW_BITS = 0x3F;

  private Utf8() {}

  /**
   * Writes a text.
   *
   * @param out with room for {@link #LONGEST} bytes a unit from {@code start} on
   * @return where it ends
   * @throws IllegalArgumentException if it holds an unpaired surrogate
   */
  static int encode(String text, byte[] out, int start) {
    int at = start;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ONE_BYTE) {
        out[at++] = (byte) c;
      } else if (c < TWO_BYTES) {
        out[at++] = (byte) (0xC0 | c >> 6);
        out[at++] = tail(c);
      } else if (Character.isSurrogate(c)) {
        at = pair(text, i++, out, at);
      } else {
        out[at++] = (byte) (0xE0 | c >> 12);
        out[at++] = tail(c >> 6);
        out[at++] = tail(c);
      }
    }
    return at;
  }

  private static int pair(String text, int i, byte[] out, int start) {
    if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
      throw new IllegalArgumentException("text with an unpaired surrogate: " + text);
    }
    int point = text.codePointAt(i);
    out[start] = (byte) (0xF0 | point >> 18);
    out[start + 1] = tail(point >> 12);
    out[start + 2] = tail(point >> 6);
    out[start + 3] = tail(point);
    return start + 4;
  }

  private static byte tail(int bits) {
    return (byte) (0x80 | bits & LOW_BITS);
  }
}
