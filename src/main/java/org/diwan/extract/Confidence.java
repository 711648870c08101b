package org.diwan.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Agreement;
import org.diwan.model.Event;
import org.diwan.model.Evidence;
import org.diwan.model.Figure;

/**
 * How likely a fact is right: the weights of the signs that it bears, summed and taken as the
 * logarithm of the odds. Signs are those of {@link EventSigns} or the figure's rule, and how the
 * article tells the fact; weights are rows of {@code lexicon/confidence.csv}: those of events
 * measured on judged ones, others on annotated articles. All places of a fact in its article bear
 * the same confidence.
 */
final class Confidence {
  private static final String PATH = "lexicon/confidence.csv";
  private static final int LEAD = 2;
  private static final int LATE = 6;

  private enum Fact {
    EVENT,
    AGREEMENT,
    FIGURE
  }

  private final Map<String, Double> weights = new HashMap<>();

  Confidence(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, PATH)) {
      weights.put(key(row.code("fact", Fact.class), row.need("sign")), weight(row));
    }
  }

  private static double weight(CsvRow row) {
    try {
      return Double.parseDouble(row.need("weight"));
    } catch (NumberFormatException e) {
      throw row.error("weight '" + row.need("weight") + "' is no number");
    }
  }

  List<Event> events(List<Event> events) {
    return events.stream().map(this::with).toList();
  }

  private Event with(Event event) {
    Set<String> signs = signs(event.mentions());
    signs.addAll(EventSigns.of(event));
    return new Event(
        event.type(),
        event.status(),
        event.date(),
        event.place(),
        event.participations(),
        event.topics(),
        all(event.mentions(), of(Fact.EVENT, signs)));
  }

  List<Agreement> agreements(List<Agreement> agreements) {
    return agreements.stream().map(this::with).toList();
  }

  private Agreement with(Agreement agreement) {
    Set<String> signs = signs(agreement.mentions());
    if (agreement.signed() != null) {
      signs.add("SIGNED");
    }
    return new Agreement(
        agreement.type(),
        agreement.nameAr(),
        agreement.nameKey(),
        agreement.known(),
        agreement.status(),
        agreement.parties(),
        agreement.signed(),
        agreement.valid(),
        agreement.place(),
        agreement.topics(),
        agreement.amount(),
        all(agreement.mentions(), of(Fact.AGREEMENT, signs)));
  }

  List<Figure> figures(List<Figure> figures) {
    return figures.stream().map(this::with).toList();
  }

  private Figure with(Figure figure) {
    Evidence evidence = figure.evidence();
    return figure.withEvidence(evidence.weighed(of(Fact.FIGURE, Set.of(evidence.rule()))));
  }

  private static Set<String> signs(List<Evidence> mentions) {
    Set<String> signs = new HashSet<>();
    int sentence = mentions.getFirst().sentenceNo();
    if (mentions.size() > 1) {
      signs.add("TOLD_AGAIN");
    }
    if (sentence <= LEAD) {
      signs.add("LEAD");
    } else if (sentence >= LATE) {
      signs.add("LATE");
    }
    return signs;
  }

  private static List<Evidence> all(List<Evidence> mentions, double confidence) {
    return mentions.stream().map(mention -> mention.weighed(confidence)).toList();
  }

  /** Two digits: more would pretend. */
  private double of(Fact fact, Set<String> signs) {
    double odds = weights.getOrDefault(key(fact, "BASE"), 0.0);
    for (String sign : signs) {
      odds += weights.getOrDefault(key(fact, sign), 0.0);
    }
    return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
  }

  private static String key(Fact fact, String sign) {
    return fact + " " + sign;
  }
}
