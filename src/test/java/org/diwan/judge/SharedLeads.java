package org.diwan.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The lead events that two articles of one story share: the first event of the one's title or lead,
 * the {@value #LEAD} first sentences, of which the other's title or lead tells one of like type and
 * sides too. Of several such the one of the same sides is taken, then the one with most people in
 * common, then the first. Whether both are one record plays no part in the choice.
 */
final class SharedLeads {
  static final String HEADING =
      "article_1,article_2,shared_runs,share,outcome,lead_1,start_1,end_1,lead_2,start_2,end_2";

  /** Sentences of title and lead. */
  private static final int LEAD = 3;

  private final Map<String, List<ToldEvent>> leads = new HashMap<>();

  /** What became of the lead of two articles. */
  enum Outcome {
    ONE_RECORD,
    TWO_RECORDS,
    NO_LEAD_EVENT,
    OTHER_TYPES,
    OTHER_SIDES
  }

  /** The two tellings of a shared lead event. */
  private record Lead(ToldEvent one, ToldEvent other) {}

  /**
   * @param told in the order of the text
   */
  SharedLeads(List<ToldEvent> told) {
    told.stream()
        .filter(event -> event.sentence() <= LEAD)
        .forEach(event -> of(event.ref()).add(event));
  }

  Outcome outcome(SharedRuns.Pair pair) {
    if (of(pair.one()).isEmpty() || of(pair.other()).isEmpty()) {
      return Outcome.NO_LEAD_EVENT;
    }
    return shared(pair)
        .map(lead -> isOneRecord(lead) ? Outcome.ONE_RECORD : Outcome.TWO_RECORDS)
        .orElse(shareType(pair) ? Outcome.OTHER_SIDES : Outcome.OTHER_TYPES);
  }

  String row(SharedRuns.Pair pair) {
    return String.format(
        Locale.ROOT,
        "%s,%s,%d,%.3f,%s,%s",
        pair.one(),
        pair.other(),
        pair.shared(),
        pair.share(),
        outcome(pair),
        shared(pair).map(lead -> cells(lead.one) + "," + cells(lead.other)).orElse(",,,,,"));
  }

  private Optional<Lead> shared(SharedRuns.Pair pair) {
    List<ToldEvent> others = of(pair.other());
    return of(pair.one()).stream()
        .flatMap(event -> like(event, others).map(found -> new Lead(event, found)).stream())
        .findFirst();
  }

  private static Optional<ToldEvent> like(ToldEvent event, List<ToldEvent> others) {
    return others.stream()
        .filter(other -> other.type().equals(event.type()) && other.hasLikeSides(event))
        .min(
            Comparator.<ToldEvent, Boolean>comparing(o -> !o.sides().equals(event.sides()))
                .thenComparing(o -> -peopleInCommon(event, o)));
  }

  private static long peopleInCommon(ToldEvent one, ToldEvent other) {
    return one.people().stream().filter(other.people()::contains).count();
  }

  private boolean shareType(SharedRuns.Pair pair) {
    return of(pair.one()).stream()
        .anyMatch(e -> of(pair.other()).stream().anyMatch(o -> o.type().equals(e.type())));
  }

  private static boolean isOneRecord(Lead lead) {
    return lead.one.event() == lead.other.event();
  }

  private List<ToldEvent> of(String ref) {
    return leads.computeIfAbsent(ref, key -> new ArrayList<>());
  }

  private static String cells(ToldEvent lead) {
    return lead.reading() + "," + lead.start() + "," + lead.end();
  }
}
