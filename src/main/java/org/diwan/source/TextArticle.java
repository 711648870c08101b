package org.diwan.source;

import org.diwan.model.Delivered;

/**
 * A text file as an article. It has a title only where its first line is one: short, without a stop
 * at its end, and a longer line follows.
 */
final class TextArticle {
  private static final int LONGEST_TITLE = 130;
  private static final int SHORTEST_BODY_LINE = 60;
  private static final String NOT_AT_END = ".,،؛:…";

  private TextArticle() {}

  static Delivered of(String ref, String text) {
    String start = text.stripLeading();
    int lineEnd = start.indexOf('\n');
    if (lineEnd > 0 && isTitle(start.substring(0, lineEnd).strip(), start.substring(lineEnd))) {
      return new Delivered(
          ref, null, null, start.substring(0, lineEnd), null, start.substring(lineEnd + 1));
    }
    return new Delivered(ref, null, null, null, null, text);
  }

  private static boolean isTitle(String line, String rest) {
    String body = rest.strip();
    int end = body.indexOf('\n');
    int next = end < 0 ? body.length() : end;
    return line.length() <= LONGEST_TITLE
        && NOT_AT_END.indexOf(line.charAt(line.length() - 1)) < 0
        && next >= SHORTEST_BODY_LINE
        && next > line.length()
        && !PhotoFile.isFileName(line);
  }
}
