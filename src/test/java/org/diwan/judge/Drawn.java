package org.diwan.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diwan.model.Agreement;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Event;
import org.diwan.model.Evidence;
import org.diwan.model.Figure;
import org.diwan.model.Participant;

/**
 * A fact drawn for judging.
 *
 * @param reading what was read, in codes
 */
record Drawn(Kind kind, Article article, Evidence evidence, String reading) {
  static final String HEADING =
      "number,fact_kind,article_ref,char_start,char_end,rule,confidence,reading";

  /** Characters of the article shown before and behind the words of a fact. */
  private static final int CONTEXT = 600;

  enum Kind {
    EVENT,
    AGREEMENT,
    FIGURE
  }

  static List<Drawn> of(ArticleFacts facts) {
    Article article = facts.article();
    List<Drawn> drawn = new ArrayList<>();
    facts.events().forEach(e -> drawn.add(of(Kind.EVENT, article, e.evidence(), reading(e))));
    facts
        .agreements()
        .forEach(a -> drawn.add(of(Kind.AGREEMENT, article, a.evidence(), reading(a))));
    facts.figures().forEach(f -> drawn.add(of(Kind.FIGURE, article, f.evidence(), reading(f))));
    return drawn;
  }

  private static Drawn of(Kind kind, Article article, Evidence evidence, String reading) {
    return new Drawn(kind, article, evidence, reading);
  }

  private static String reading(Event event) {
    String sides =
        event.participations().stream()
            .map(p -> p.role() + ":" + code(p.participant()))
            .sorted()
            .collect(Collectors.joining(" "));
    return event.type() + " " + event.status() + " " + sides;
  }

  private static String reading(Agreement agreement) {
    String parties =
        agreement.parties().stream().map(Drawn::code).sorted().collect(Collectors.joining(" "));
    return agreement.type() + " " + agreement.status() + " " + parties;
  }

  private static String reading(Figure figure) {
    String high = figure.high() == null ? "" : "–" + figure.high().toPlainString();
    return "%s %s%s %s %s %s"
        .formatted(
            figure.kind(),
            figure.low().toPlainString(),
            high,
            figure.unit(),
            figure.status(),
            figure.qualifier());
  }

  private static String code(Participant participant) {
    return participant.key().replace(',', ' ');
  }

  String row(int number) {
    return "%d,%s,%s,%d,%d,%s,%.2f,%s"
        .formatted(
            number,
            kind,
            article.ref(),
            article.text().codePointCount(0, evidence.start()),
            article.text().codePointCount(0, evidence.end()),
            evidence.rule().replace(',', ' '),
            evidence.confidence(),
            reading.replace(',', ' '));
  }

  String page(int number) {
    String text = article.text();
    int start = evidence.start();
    int end = evidence.end();
    return "### %d %s%n%s %s published %s%n%s%n%s【%s】%s%n"
        .formatted(
            number,
            reading,
            article.ref(),
            article.outlet(),
            article.publishedOn(),
            article.title(),
            text.substring(Math.max(0, start - CONTEXT), start),
            text.substring(start, end),
            text.substring(end, Math.min(text.length(), end + CONTEXT)));
  }
}
