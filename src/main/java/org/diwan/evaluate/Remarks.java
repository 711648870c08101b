package org.diwan.evaluate;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diwan.model.Article;
import org.diwan.model.Evidence;
import org.jspecify.annotations.Nullable;

/** Tells each miss and each false alarm of an article in one line. */
final class Remarks {
  private final Article article;
  private final Scores scores;

  Remarks(Article article, Scores scores) {
    this.article = article;
    this.scores = scores;
  }

  void on(Line line, Collection<?> missed, Collection<?> wrong) {
    missed.forEach(fact -> tell("missed " + line.one(), fact));
    wrong.forEach(fact -> tell("false " + line.one(), fact));
  }

  private void tell(String what, Object fact) {
    scores.remark(String.join("  ", article.ref(), what, describe(fact)));
  }

  private String describe(Object fact) {
    return switch (fact) {
      case JudgedParticipant p -> String.join(" / ", p.names()) + " " + p.offices();
      case JudgedEvent e -> words(e, e.type(), e.status(), e.actors(), e.recipients(), e.days());
      case JudgedAgreement a -> words(a, a.type(), a.status(), a.parties(), a.name());
      case JudgedFigure f -> words(f, f.kind(), f.low(), f.unit(), f.status());
      default -> fact.toString();
    };
  }

  private String words(Judged fact, @Nullable Object... parts) {
    return Stream.concat(Stream.of(parts).filter(Objects::nonNull), Stream.of(slice(fact)))
        .map(Object::toString)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String slice(Judged fact) {
    Evidence evidence = fact.evidence();
    return evidence == null
        ? ""
        : "«" + article.text().substring(evidence.start(), evidence.end()) + "»";
  }
}
