package org.diwan.source;

/**
 * Words of page furniture, folded; {@code #} stands for a number.
 *
 * @param needsMark whether a colon, dash or other mark must follow: {@code للمزيد:}, not {@code
 *     للمزيد من}
 */
record FurnitureRow(FurnitureKind kind, String words, boolean needsMark) {
  private static final String MARKS = ":،,.-–—…|";

  /** Whether a folded line begins with the words. */
  boolean begins(String folded) {
    if (!folded.startsWith(words)) {
      return false;
    }
    int end = words.length();
    while (needsMark && end < folded.length() && folded.charAt(end) == ' ') {
      end++;
    }
    if (end == folded.length()) {
      return true;
    }
    char next = folded.charAt(end);
    // A page often glues the next headline to a phrase; a single word must end where it ends.
    return needsMark
        ? MARKS.indexOf(next) >= 0
        : words.indexOf(' ') > 0 || !Character.isLetter(next);
  }
}
