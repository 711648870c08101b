package org.diwan.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Takes HTML tags and entities out of a text; tags of blocks become line ends. A bracket that opens
 * no tag, or a tag that never closes, is left alone: a broken page must not cost its text.
 */
final class Markup {
  private static final int LONGEST_TAG = 1000;
  private static final Set<String> BLOCKS =
      Set.of("p", "br", "div", "li", "ul", "ol", "tr", "td", "table", "h1", "h2", "h3", "h4", "h5");
  private static final Set<String> HIDDEN = Set.of("script", "style");

  private Markup() {}

  static String strip(String text) {
    String plain = text.indexOf('<') < 0 ? text : withoutTags(text);
    return plain.indexOf('&') < 0 ? plain : Parser.unescapeEntities(plain, false);
  }

  private static String withoutTags(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Set<String> unclosed = new HashSet<>();
    int at = 0;
    while (at < text.length()) {
      int past = text.charAt(at) == '<' ? pastTag(text, at) : at;
      if (past == at) {
        out.append(text.charAt(at));
        at++;
      } else {
        String name = name(text, at);
        out.append(BLOCKS.contains(name) ? "\n" : "");
        at = HIDDEN.contains(name) ? pastHidden(text, name, past, unclosed) : past;
      }
    }
    return out.toString();
  }

  /** Past the bracket that closes the tag, or the same place where there is no tag. */
  private static int pastTag(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    boolean tag =
        next == '/' || next == '!' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    int close = tag ? text.indexOf('>', at, Math.min(text.length(), at + LONGEST_TAG)) : -1;
    return close > 0 && text.indexOf('<', at + 1, close) < 0 ? close + 1 : at;
  }

  private static String name(String text, int at) {
    int start = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int end = start;
    while (end < text.length()
        && text.charAt(end) < 0x80
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The rest of the text is searched for the end of each kind once at most. */
  private static int pastHidden(String text, String name, int past, Set<String> unclosed) {
    int end = unclosed.contains(name) ? -1 : text.indexOf("</" + name, past);
    if (end < 0) {
      unclosed.add(name);
    }
    return end < 0 ? past : pastTag(text, end);
  }
}
