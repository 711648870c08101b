package org.diwan.judge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The lead events of two articles that tell one story: an article's first with two known sides. */
final class LeadPairs {
  static final String HEADING =
      "article_1,article_2,shared_runs,share,outcome,is_told_alike,lead_1,start_1,lead_2,start_2";

  private final Map<String, ToldEvent> leads = new HashMap<>();
  private final Map<String, String> texts;

  /** What became of the two lead events. */
  enum Outcome {
    ONE_RECORD,
    TWO_RECORDS,
    OTHER_TYPE,
    NO_LEAD
  }

  /**
   * @param told in the order of the text
   * @param texts of the articles by ref
   */
  LeadPairs(List<ToldEvent> told, Map<String, String> texts) {
    this.texts = texts;
    told.stream().filter(e -> e.sides().size() > 1).forEach(e -> leads.putIfAbsent(e.ref(), e));
  }

  Outcome outcome(SharedRuns.Pair pair) {
    ToldEvent one = leads.get(pair.one());
    ToldEvent other = leads.get(pair.other());
    if (one == null || other == null) {
      return Outcome.NO_LEAD;
    }
    if (!one.type().equals(other.type())) {
      return Outcome.OTHER_TYPE;
    }
    return one.event() == other.event() ? Outcome.ONE_RECORD : Outcome.TWO_RECORDS;
  }

  /**
   * Whether both lead events stand in the same words: their passages have a run of words in common.
   * Else the one article leads with something that the other tells further down, or not at all.
   */
  boolean areToldAlike(SharedRuns.Pair pair) {
    ToldEvent one = leads.get(pair.one());
    ToldEvent other = leads.get(pair.other());
    return one != null
        && other != null
        && Arrays.stream(runs(one)).anyMatch(run -> Arrays.binarySearch(runs(other), run) >= 0);
  }

  private long[] runs(ToldEvent event) {
    return WordRuns.of(event.surroundings(texts.getOrDefault(event.ref(), "")));
  }

  /** How many of some pairs are one record, of those whose lead events are of one type. */
  String share(List<SharedRuns.Pair> pairs, Predicate<SharedRuns.Pair> which) {
    List<Outcome> outcomes = pairs.stream().filter(which).map(this::outcome).toList();
    long one = outcomes.stream().filter(Outcome.ONE_RECORD::equals).count();
    long all = one + outcomes.stream().filter(Outcome.TWO_RECORDS::equals).count();
    return all == 0
        ? "none to lay side by side"
        : String.format(Locale.ROOT, "%d of %d, %.1f %%", one, all, 100.0 * one / all);
  }

  String row(SharedRuns.Pair pair) {
    return String.format(
        Locale.ROOT,
        "%s,%s,%d,%.3f,%s,%s,%s,%s",
        pair.one(),
        pair.other(),
        pair.shared(),
        pair.share(),
        outcome(pair),
        areToldAlike(pair) ? "yes" : "no",
        cells(leads.get(pair.one())),
        cells(leads.get(pair.other())));
  }

  private static String cells(@Nullable ToldEvent lead) {
    return lead == null ? "," : lead.reading() + "," + lead.start();
  }
}
