package org.diwan.report.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A paragraph of an article with the words that made a fact marked.
 *
 * @param pieces its text in order
 */
record Passage(List<Piece> pieces) {

  /** Letters before and behind the marked words that a long paragraph keeps. */
  private static final int AROUND = 350;

  /** Letters of words quoted in a list. */
  private static final int LINE = 160;

  /**
   * @param marked whether the words made the fact
   */
  record Piece(String text, boolean marked) {}

  /**
   * A place in a text.
   *
   * @param start first code point
   * @param end one past the last code point
   */
  record Span(int start, int end) {}

  Passage {
    pieces = List.copyOf(pieces);
  }

  /** The paragraphs that hold spans, each once, in the order of the text. */
  static List<Passage> of(String text, List<Span> spans) {
    List<Passage> passages = new ArrayList<>();
    List<Span> waiting = new ArrayList<>(merged(units(text, spans)));
    while (!waiting.isEmpty()) {
      int from = text.lastIndexOf('\n', Math.max(waiting.getFirst().start() - 1, 0)) + 1;
      int to = paragraphEnd(text, waiting.getFirst().end());
      List<Span> here = waiting.stream().filter(span -> span.start() < to).toList();
      passages.add(cut(text, from, to, here));
      waiting.removeAll(here);
    }
    return passages;
  }

  /** Words for a line or two of a list: their beginning up to a whole word. */
  static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= LINE
        ? line
        : line.substring(0, Math.max(line.lastIndexOf(' ', LINE), LINE / 2)) + " …";
  }

  private static int paragraphEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static Passage cut(String text, int paragraph, int paragraphEnd, List<Span> spans) {
    int from = wordStart(text, paragraph, spans.getFirst().start() - AROUND);
    int to = wordEnd(text, Math.max(paragraphEnd, spans.getLast().end()), spans.getLast().end());
    List<Piece> pieces = new ArrayList<>();
    int at = Math.min(from, spans.getFirst().start());
    add(pieces, from > paragraph ? "… " : "", false);
    for (Span span : spans) {
      add(pieces, text.substring(at, span.start()), false);
      add(pieces, text.substring(span.start(), span.end()), true);
      at = span.end();
    }
    add(pieces, text.substring(at, to), false);
    add(pieces, to < paragraphEnd ? " …" : "", false);
    return new Passage(pieces);
  }

  private static int wordStart(String text, int paragraph, int wanted) {
    if (wanted <= paragraph) {
      return paragraph;
    }
    int space = text.indexOf(' ', wanted);
    return space < 0 || space > wanted + AROUND ? wanted : space + 1;
  }

  private static int wordEnd(String text, int paragraphEnd, int lastEnd) {
    int wanted = lastEnd + AROUND;
    if (wanted >= paragraphEnd) {
      return paragraphEnd;
    }
    return Math.max(text.lastIndexOf(' ', wanted), lastEnd);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }

  /** Code points to places in the string. */
  private static List<Span> units(String text, List<Span> spans) {
    return spans.stream()
        .map(span -> {
          int start = text.offsetByCodePoints(0, span.start());
          return new Span(start, text.offsetByCodePoints(start, span.end() - span.start()));
        })
        .toList();
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
      if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
        Span last = merged.removeLast();
        merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
