package org.diwan.report.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Events: how many, those in a table, and those that have a page with everybody who takes part and
 * the words of articles.
 *
 * @param lines all events of any table, the latest first
 * @param latest what happened last
 * @param planned what comes next
 */
record EventFacts(
    long total,
    long conferences,
    Map<Long, EventLine> lines,
    Set<Long> paged,
    List<Long> latest,
    List<Long> planned,
    Map<Long, List<Part>> parts,
    Map<Long, List<String>> countries,
    Map<Long, List<Mention>> mentions) {

  /** Rows of the short tables on the first page. */
  private static final int GLANCE = 8;

  /**
   * @param most events that get a page
   * @param tabled events in the tables of other pages
   */
  static EventFacts gather(
      EventQuestions ask,
      MentionQuestions mentions,
      int most,
      LocalDate today,
      Collection<Long> tabled) {
    List<Long> paged = ask.latest(most);
    List<Long> latest = ask.latestDeeds(GLANCE, today);
    List<Long> planned = ask.planned(GLANCE, today);
    Set<Long> wanted = new HashSet<>(tabled);
    List.of(paged, latest, planned).forEach(wanted::addAll);
    return new EventFacts(
        ask.total(),
        ask.conferences(),
        byId(ask.lines(wanted)),
        new HashSet<>(paged),
        latest,
        planned,
        ask.parts(paged),
        ask.countries(wanted),
        mentions.of("EVENT", paged));
  }

  /** Lines of events in the order of time. */
  List<EventLine> linesOf(Collection<Long> ids) {
    Set<Long> wanted = new HashSet<>(ids);
    return lines.values().stream().filter(line -> wanted.contains(line.id())).toList();
  }

  /** Lines in the order of the ids. */
  List<EventLine> linesInOrder(List<Long> ids) {
    return ids.stream().map(id -> Objects.requireNonNull(lines.get(id))).toList();
  }

  List<EventLine> pagedLines() {
    return linesOf(paged);
  }

  private static Map<Long, EventLine> byId(List<EventLine> lines) {
    Map<Long, EventLine> byId = new LinkedHashMap<>();
    lines.forEach(line -> byId.put(line.id(), line));
    return byId;
  }
}
