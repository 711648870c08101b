package org.diwan.source;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes HTML tags and entities out of a text; blocks and {@code br} become lines. */
final class Markup {
  private Markup() {}

  static String strip(String text) {
    return mayHold(text) ? plain(text) : text;
  }

  private static boolean mayHold(String text) {
    return isFollowedByLetter(text, '<') || isFollowedByLetter(text, '&');
  }

  private static boolean isFollowedByLetter(String text, char mark) {
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (next < 0x80 && (Character.isLetter(next) || next == '#' || next == '/' || next == '!')) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Jsoup.parseBodyFragment(text).body().traverse(new Lines(out));
    return out.toString();
  }

  private record Lines(StringBuilder out) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        out.append(text.getWholeText());
      } else if (breaks(node)) {
        out.append('\n');
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (breaks(node) && !node.nameIs("br")) {
        out.append('\n');
      }
    }

    private static boolean breaks(Node node) {
      return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }
  }
}
