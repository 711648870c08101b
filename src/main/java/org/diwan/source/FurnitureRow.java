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
    return folded.startsWith(words) && ends(folded, words.length());
  }

  /** Where the words stand in a folded line, -1 where they do not. */
  int in(String folded) {
    int at = folded.indexOf(words);
    while (at >= 0 && !ends(folded, at + words.length())) {
      at = folded.indexOf(words, at + 1);
    }
    return at;
  }

  private boolean ends(String folded, int after) {
    int end = after;
    while (needsMark && end < folded.length() && folded.charAt(end) == ' ') {
      end++;
    }
    if (end == folded.length()) {
      return true;
    }
    // A page often glues the next headline to a phrase; a single word must end where it ends.
    char next = folded.charAt(end);
    boolean phrase = words.indexOf(' ') > 0 || kind == FurnitureKind.WORD;
    return needsMark ? MARKS.indexOf(next) >= 0 : phrase || !Character.isLetter(next);
  }
}
