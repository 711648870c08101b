package org.diwan.warehouse;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.diwan.model.DatePrecision;
import org.diwan.model.EventType;

/**
 * What most tellings of an event have in common, by which one that says little else is known:
 * 'mosque' and 'Asir' name a bombing as well as its day does.
 *
 * @param words telling words of a third of the tellings or more
 */
record EventCore(Group<EventMention> group, Set<Long> words) implements Predicate<EventMention> {
  private static final int PART = 3;
  private static final int ENOUGH = 2;

  static EventCore of(Group<EventMention> group) {
    Map<Long, Long> tellings =
        group.members().stream()
            .flatMap(m -> m.gist().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    tellings.values().removeIf(telling -> telling * PART < group.members().size());
    return new EventCore(group, Set.copyOf(tellings.keySet()));
  }

  /**
   * Whether a deed of about the time is told with two of the words, or more. Several protests are
   * at once, of which the same is told.
   */
  @Override
  public boolean test(EventMention mention) {
    return !mention.isWord()
        && mention.type() != EventType.PROTEST
        && isOfAMonth(mention)
        && mention.gist().stream().filter(words::contains).count() >= enough(mention)
        && EventTimes.isStillNews(mention, group.founder())
        && EventRetelling.isCompatible(mention, group.founder());
  }

  /** Of attacks without a day there are many, of which some of the same is told. */
  private static int enough(EventMention mention) {
    boolean isAnyOfMany = mention.isSerial() && mention.isOneSided() && mention.date() == null;
    return isAnyOfMany ? ENOUGH + 1 : ENOUGH;
  }

  /** A year holds several summits. */
  private static boolean isOfAMonth(EventMention mention) {
    return mention.date() == null || mention.date().precision() != DatePrecision.YEAR;
  }
}
