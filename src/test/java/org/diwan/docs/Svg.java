package org.diwan.docs;

import java.util.Locale;

/** Writes a drawing in whole pixels, so that equal drawings are equal files. */
final class Svg {

  private final StringBuilder body = new StringBuilder();

  void box(String style, double x, double y, double width, double height) {
    body.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n",
            style,
            Math.round(x),
            Math.round(y),
            Math.round(width),
            Math.round(height)));
  }

  void text(String style, double x, double y, String text) {
    body.append(
        String.format(
            Locale.ROOT,
            "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n",
            style,
            Math.round(x),
            Math.round(y),
            escaped(text)));
  }

  /** Opens a group with a tip that browsers show over it. */
  void open(String style, String tip) {
    body.append("<g class=\"%s\"><title>%s</title>\n".formatted(style, escaped(tip)));
  }

  void close() {
    body.append("</g>\n");
  }

  /**
   * Opens a line.
   *
   * @param points pairs of x and y
   */
  void line(double... points) {
    body.append("<polyline points=\"");
    for (int i = 0; i < points.length; i++) {
      body.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(Math.round(points[i]));
    }
    body.append("\"/>\n");
  }

  /** The whole file. */
  String file(double width, double height, String title, String description, String style) {
    return String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title description">
            <title id="title">%s</title>
            <desc id="description">%s</desc>
            <style>
            %s</style>
            """,
            Math.round(width),
            Math.round(height),
            escaped(title),
            escaped(description),
            style)
        + body
        + "</svg>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
