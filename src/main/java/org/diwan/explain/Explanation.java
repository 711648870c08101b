package org.diwan.explain;

import java.util.List;
import org.diwan.model.Article;
import org.diwan.model.ExplainedFacts;

/** An article with its facts and with what was not taken, told to a person. */
public final class Explanation {
  private final Article article;
  private final List<Mark> marks;

  public Explanation(ExplainedFacts explained) {
    this.article = explained.facts().article();
    this.marks = Marks.of(explained);
  }

  /** For a terminal: each sentence that holds a fact, and below it what was read. */
  public List<String> lines() {
    return new PlainText(article, marks).lines();
  }

  /** A page of its own: right to left, nothing to load, no script. */
  public String html() {
    return new Page(article, marks).html();
  }
}
