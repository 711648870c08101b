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
    List<Mark> read = marks.stream().filter(mark -> !mark.isRejected()).toList();
    read.stream()
        .sorted(Comparator.comparingInt(mark -> mark.mentions().getFirst().start()))
        .forEach(mark -> add(lines, mark));
    if (read.isEmpty()) {
      lines.add("no facts");
    }
    rejected(lines);
    return lines;
  }

  /** In the order of the text, a line each. */
  private void rejected(List<String> lines) {
    List<Mark> rejected = marks.stream().filter(Mark::isRejected).toList();
    if (!rejected.isEmpty()) {
      lines.add("");
      lines.add("Looked at and not taken:");
    }
    for (Mark mark : rejected) {
      String words = words(mark.mentions().getFirst());
      lines.add("   " + mark.title() + " «" + words + "»: " + mark.details().getFirst());
    }
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
