package org.diwan.source;

import org.diwan.text.Fold;

/** Lines of a body as furniture is looked for in them. */
final class FoldedLine {
  private FoldedLine() {}

  /** One line with every run of white space as one space, hashtags as words. */
  static String tidy(String body, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = body.charAt(i);
      if (isSpace(c)) {
        space(out);
      } else if (c == '#' && i + 1 < end && isArabic(body.charAt(i + 1))) {
        // A reader reads the word.
      } else if (c == '_'
          && i > start
          && isArabic(body.charAt(i - 1))
          && i + 1 < end
          && isArabic(body.charAt(i + 1))) {
        space(out);
      } else {
        out.append(c);
      }
    }
    int length = out.length();
    return length > 0 && out.charAt(length - 1) == ' '
        ? out.substring(0, length - 1)
        : out.toString();
  }

  private static void space(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || c == '\u200B'
        || c == '\u3000'
        || c >= '\u2000' && c <= '\u200A'
        || c == '\u202F';
  }

  private static boolean isArabic(char c) {
    return c >= 'ء' && c <= 'ي';
  }

  /** A folded line without marks at its ends, each number as {@code #}. */
  static String key(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean digit = c >= '0' && c <= '9' || c == '#';
      if (!digit) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != '#') {
        out.append('#');
      }
    }
    return trimmed(out.toString());
  }

  private static String trimmed(String key) {
    int start = 0;
    int end = key.length();
    while (start < end && isTrimmed(key.charAt(start))) {
      start++;
    }
    while (end > start && isTrimmed(key.charAt(end - 1))) {
      end--;
    }
    return key.substring(start, end);
  }

  private static boolean isTrimmed(char c) {
    return !Character.isLetterOrDigit(c) && c != '#';
  }

  /** The char of a line at which a given number of folded chars is over. */
  static int unfolded(String line, int foldedLength) {
    int at = 0;
    int folded = 0;
    while (at < line.length() && folded < foldedLength) {
      folded += Fold.fold(line.substring(at, at + 1)).length();
      at++;
    }
    return at;
  }
}
