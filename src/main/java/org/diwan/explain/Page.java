package org.diwan.explain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.model.Article;

/**
 * The explanation as HTML. Facts overlap: the text is cut wherever one begins or ends, and each
 * piece carries the numbers of all facts it belongs to. Everything from the article is escaped.
 */
final class Page {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="ar" dir="rtl">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>%s</title>
      <style>
      body { font: 1.1rem/2 serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
      mark { border-radius: .2rem; padding: .1rem; } sup { font: .65rem sans-serif; }
      .deed { background: #cfe8cf; } .word { background: #cfe0f5; } .agreement { background: #f5e3c0; }
      .figure { background: #ecd6f0; } .unresolved { background: #f3cccc; }
      .rejected { background: none; border-bottom: 2px dotted #999; }
      h2, ol, .legend { direction: ltr; text-align: left; font: .9rem/1.5 sans-serif; }
      li { margin: .4rem 0; } li:target { outline: 2px solid #888; } li span { padding: 0 .3rem; }
      a { color: inherit; text-decoration: none; }
      </style>
      </head>
      <body>
      """;

  private final Article article;
  private final List<Mark> marks;

  Page(Article article, List<Mark> marks) {
    this.article = article;
    this.marks = marks;
  }

  String html() {
    return HEAD.formatted(escaped(article.ref()))
        + legend()
        + text()
        + facts()
        + "</body>\n</html>\n";
  }

  private String legend() {
    String kinds =
        Stream.of(Mark.Kind.values())
            .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
            .map(kind -> "<mark class=\"" + kind + "\">" + kind + "</mark>")
            .collect(Collectors.joining(" "));
    String published = Objects.toString(article.publishedOn(), "unknown");
    return "<p class=\"legend\">%s, published %s: %s</p>%n"
        .formatted(escaped(article.ref()), published, kinds);
  }

  private String text() {
    StringBuilder html = new StringBuilder("<p>");
    int from = 0;
    for (Map.Entry<Integer, List<Mark>> piece : pieces().entrySet()) {
      int to = piece.getKey();
      html.append(piece(escaped(article.text().substring(from, to)), piece.getValue()));
      from = to;
    }
    return html.append("</p>\n").toString();
  }

  /** Where each piece ends, and the facts it belongs to. */
  private Map<Integer, List<Mark>> pieces() {
    Map<Integer, List<Mark>> pieces = new TreeMap<>();
    pieces.put(article.text().length(), List.of());
    marks.stream()
        .flatMap(mark -> mark.mentions().stream())
        .forEach(mention -> {
          pieces.put(mention.start(), List.of());
          pieces.put(mention.end(), List.of());
        });
    pieces.replaceAll((end, none) -> over(end));
    return pieces;
  }

  private List<Mark> over(int end) {
    return marks.stream()
        .filter(mark -> mark.mentions().stream().anyMatch(m -> m.start() < end && end <= m.end()))
        .toList();
  }

  private static String piece(String words, List<Mark> marks) {
    String text = words.replace("\n", "<br>\n");
    if (marks.isEmpty() || words.isEmpty()) {
      return text;
    }
    String titles = marks.stream().map(Page::told).collect(Collectors.joining("&#10;&#10;"));
    String numbers =
        marks.stream()
            .map(mark -> "<a href=\"#f%1$d\">%1$d</a>".formatted(mark.number()))
            .collect(Collectors.joining(" "));
    return "<mark class=\"%s\" title=\"%s\">%s<sup>%s</sup></mark>"
        .formatted(marks.getFirst().kindName(), titles, text, numbers);
  }

  private static String told(Mark mark) {
    String details =
        mark.details().stream().map(Page::escaped).collect(Collectors.joining("&#10;"));
    return mark.number() + " " + escaped(mark.title()) + "&#10;" + details;
  }

  private String facts() {
    return list("Read", mark -> !mark.isRejected())
        + list("Looked at and not taken", Mark::isRejected);
  }

  private String list(String title, Predicate<Mark> of) {
    String head = "<h2>%s</h2>%n<ol>%n".formatted(title);
    List<Mark> listed = marks.stream().filter(of).toList();
    return listed.isEmpty()
        ? ""
        : listed.stream().map(Page::item).collect(Collectors.joining("", head, "</ol>\n"));
  }

  private static String item(Mark mark) {
    String details =
        mark.details().stream()
            .map(detail -> "<br><bdi>" + escaped(detail) + "</bdi>")
            .collect(Collectors.joining());
    return "<li id=\"f%1$d\" value=\"%1$d\"><span class=\"%2$s\">%3$s</span>%4$s</li>%n"
        .formatted(mark.number(), mark.kindName(), escaped(mark.title()), details);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
