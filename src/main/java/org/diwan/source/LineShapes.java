package org.diwan.source;

/** What lines look like. */
final class LineShapes {
  /** Longer lines are no furniture as a whole. */
  static final int SHORT = 120;

  private static final int LONGEST_HEADLINE = 170;
  private static final String STOPS = ".؟!";

  private LineShapes() {}

  /** Whether a line is a separator, a number, an address or a name on a network. */
  static boolean isBare(String line) {
    if (line.indexOf(' ') >= 0) {
      return hasNoLetter(line);
    }
    return line.startsWith("http://")
        || line.startsWith("https://")
        || line.startsWith("www.")
        || line.startsWith("@")
        || line.startsWith("pic.twitter.com")
        || line.indexOf('@') > 0 && line.indexOf('.') > 0 && isLatin(line)
        || hasNoLetter(line);
  }

  private static boolean isLatin(String line) {
    return line.chars().allMatch(c -> c < 0x80);
  }

  static boolean hasNoLetter(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetter(line.charAt(i)) && line.charAt(i) != 'ـ') {
        return false;
      }
    }
    return true;
  }

  /** Whether a line may be a headline in a block: not long, no full stop at its end. */
  static boolean isHeadline(String line) {
    return line.length() <= LONGEST_HEADLINE && !endsSentence(line);
  }

  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"”»') ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && line.charAt(end - 1) == '.';
  }

  /** One past the last full stop that ends a sentence, 0 where there is none. */
  static int lastStop(CharSequence text) {
    for (int i = text.length() - 2; i >= 0; i--) {
      boolean spaceAfter = text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\n';
      if (spaceAfter && STOPS.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
