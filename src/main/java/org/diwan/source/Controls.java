package org.diwan.source;

/**
 * Takes out what no text should hold: U+0000 and other controls, byte order marks, unpaired
 * surrogates. Line ends of all kinds become line feeds and are no fault; tabs stay.
 *
 * @param removed whether anything was taken out
 */
record Controls(String text, boolean removed) {

  static Controls strip(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOdd(text, i)) {
        return mend(text, i);
      }
    }
    return new Controls(text, false);
  }

  private static Controls mend(String text, int from) {
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
    boolean removed = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineEnd(c)) {
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        out.append(pair ? "" : "\n");
      } else if (isOdd(text, i)) {
        removed = true;
      } else {
        out.append(c);
      }
    }
    return new Controls(out.toString(), removed);
  }

  private static boolean isOdd(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c != '\n' && c != '\t';
    }
    if (Character.isSurrogate(c)) {
      return !isPaired(text, at);
    }
    return c >= 0x7F && c < 0xA0 || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF' || isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\r'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085'
        || c == '\f'
        || c == '\u000B';
  }

  private static boolean isPaired(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
