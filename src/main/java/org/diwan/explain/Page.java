package org.diwan.explain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.model.Article;
import org.diwan.page.Templates;

/**
 * The explanation as a page of its own. Facts overlap: the text is cut wherever one begins or ends,
 * and each piece carries the numbers of all facts it belongs to.
 */
final class Page {
  private final Article article;
  private final List<Mark> marks;

  Page(Article article, List<Mark> marks) {
    this.article = article;
    this.marks = marks;
  }

  /** A stretch of the text and the facts that it belongs to. */
  record Piece(String text, List<Mark> marks) {

    boolean isMarked() {
      return !marks.isEmpty() && !text.isEmpty();
    }

    String kind() {
      return marks.getFirst().kindName();
    }

    /** What all these facts say. */
    String told() {
      return marks.stream()
          .map(
              mark -> mark.number() + " " + mark.title() + "\n" + String.join("\n", mark.details()))
          .collect(Collectors.joining("\n\n"));
    }
  }

  /** Facts under a heading. */
  record Part(String title, List<Mark> marks) {}

  String html() {
    return new Templates(String::valueOf)
        .filled(
            "explain",
            Map.of(
                "style", Templates.asset("assets/site.css") + Templates.asset("explain.css"),
                "ref", article.ref(),
                "published", Objects.toString(article.publishedOn(), "unknown"),
                "kinds", Stream.of(Mark.Kind.values()).map(Mark.Kind::styled).toList(),
                "pieces", pieces(),
                "parts", parts()));
  }

  private List<Piece> pieces() {
    TreeSet<Integer> ends = new TreeSet<>(List.of(article.text().length()));
    marks.stream()
        .flatMap(mark -> mark.mentions().stream())
        .forEach(mention -> ends.addAll(List.of(mention.start(), mention.end())));
    return ends.stream()
        .map(end ->
            new Piece(
                article.text().substring(Objects.requireNonNullElse(ends.lower(end), 0), end),
                over(end)))
        .toList();
  }

  private List<Mark> over(int end) {
    return marks.stream()
        .filter(mark -> mark.mentions().stream().anyMatch(m -> m.start() < end && end <= m.end()))
        .toList();
  }

  private List<Part> parts() {
    return Stream.of(
            new Part("Read", marks.stream().filter(mark -> !mark.isRejected()).toList()),
            new Part("Looked at and not taken", marks.stream().filter(Mark::isRejected).toList()))
        .filter(part -> !part.marks().isEmpty())
        .toList();
  }
}
