package org.diwan.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.diwan.model.Article;
import org.diwan.model.Evidence;

/** The explanation for a terminal. */
final class PlainText {
  private final Article article;
  private final List<Mark> marks;

  PlainText(Article article, List<Mark> marks) {
    this.article = article;
    this.marks = marks;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(article.ref() + ", " + published());
    marks.stream()
        .sorted(Comparator.comparingInt(mark -> mark.mentions().getFirst().start()))
        .forEach(mark -> add(lines, mark));
    if (marks.isEmpty()) {
      lines.add("no facts");
    }
    return lines;
  }

  private String published() {
    return "published " + Objects.toString(article.publishedOn(), "on an unknown day");
  }

  private void add(List<String> lines, Mark mark) {
    lines.add("");
    lines.add(mark.number() + ". " + mark.kindName() + " " + mark.title());
    mark.mentions().forEach(mention -> lines.add("   «" + words(mention) + "»"));
    mark.details().forEach(detail -> lines.add("   " + detail));
  }

  private String words(Evidence mention) {
    return article.text().substring(mention.start(), mention.end()).replace('\n', ' ');
  }
}
