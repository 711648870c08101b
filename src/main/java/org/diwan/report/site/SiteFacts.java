package org.diwan.report.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.report.site.OverviewQuestions.Coverage;
import org.diwan.report.site.OverviewQuestions.DayCount;
import org.diwan.report.site.OverviewQuestions.TypeCount;
import org.jooq.DSLContext;

/**
 * Everything that the site shows, asked for set by set. Lists named {@code all} hold everything;
 * those named {@code paged} only what has a page.
 */
record SiteFacts(
    SiteLimits limits,
    Catalogue catalogue,
    Coverage coverage,
    LocalDate today,
    List<DayCount> days,
    List<TypeCount> types,
    List<PairLine> allPairs,
    List<ParticipantLine> allParticipants,
    long agreements,
    Map<String, Integer> agreementsByStatus,
    List<AgreementLine> pagedAgreements,
    Map<Long, List<Part>> parties,
    Map<Long, List<AgreementQuestions.Step>> steps,
    Map<Long, List<Mention>> agreementMentions,
    long events,
    Map<Long, EventLine> lines,
    Set<Long> pagedEvents,
    List<Long> latest,
    List<Long> planned,
    Map<Long, List<Part>> parts,
    Map<Long, List<String>> countries,
    Map<Long, List<Mention>> eventMentions,
    Map<String, List<Long>> pairEvents,
    Map<Long, List<Long>> participantEvents,
    Map<Long, List<ParticipantQuestions.Office>> offices,
    long figures,
    Map<String, Map<String, Integer>> figuresByKind,
    List<FigureLine> pagedFigures) {

  /** Rows of the short tables on the first page. */
  private static final int GLANCE = 8;

  static SiteFacts gather(DSLContext database, SiteLimits limits, LocalDate today) {
    Catalogue catalogue = Catalogue.read(database);
    OverviewQuestions overview = new OverviewQuestions(database);
    Coverage coverage = overview.coverage();
    LocalDate day = newestDay(coverage, today);
    EventQuestions events = new EventQuestions(database, catalogue);
    PairQuestions pairs = new PairQuestions(database);
    ParticipantQuestions participants = new ParticipantQuestions(database, catalogue);
    AgreementQuestions agreements = new AgreementQuestions(database, catalogue);
    FigureQuestions figures = new FigureQuestions(database, catalogue);
    MentionQuestions mentions = new MentionQuestions(database);

    List<PairLine> allPairs = pairs.all();
    List<ParticipantLine> allParticipants = participants.all();
    List<String> keys = first(allPairs, limits.pairs()).stream().map(PairLine::key).toList();
    List<Long> people =
        first(allParticipants, limits.participants()).stream().map(ParticipantLine::id).toList();
    Map<String, List<Long>> pairEvents = pairs.events(keys, limits.rows());
    Map<Long, List<Long>> participantEvents = participants.events(people, limits.rows());

    List<Long> paged = events.latest(limits.events());
    List<Long> latest = events.latestDeeds(GLANCE, day);
    List<Long> planned = events.planned(GLANCE, day);
    Set<Long> wanted = new HashSet<>(paged);
    wanted.addAll(latest);
    wanted.addAll(planned);
    pairEvents.values().forEach(wanted::addAll);
    participantEvents.values().forEach(wanted::addAll);

    List<AgreementLine> pagedAgreements = agreements.latest(limits.agreements());
    List<Long> documents = pagedAgreements.stream().map(AgreementLine::id).toList();

    return new SiteFacts(
        limits,
        catalogue,
        coverage,
        day,
        overview.days(),
        overview.types(),
        allPairs,
        allParticipants,
        agreements.total(),
        agreements.byStatus(),
        pagedAgreements,
        agreements.parties(documents),
        agreements.steps(documents),
        mentions.of("AGREEMENT", documents),
        events.total(),
        byId(events.lines(wanted)),
        new HashSet<>(paged),
        latest,
        planned,
        events.parts(paged),
        events.countries(wanted),
        mentions.of("EVENT", paged),
        pairEvents,
        participantEvents,
        participants.offices(people),
        figures.total(),
        figures.byKind(),
        figures.latest(limits.figures()));
  }

  List<PairLine> pagedPairs() {
    return first(allPairs, limits.pairs());
  }

  List<ParticipantLine> pagedParticipants() {
    return first(allParticipants, limits.participants());
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

  List<EventLine> pagedEventLines() {
    return linesOf(pagedEvents);
  }

  /** Where participants' pages lie, for those who have one. */
  Map<Long, String> participantPaths() {
    return pagedParticipants().stream()
        .collect(
            Collectors.toMap(
                ParticipantLine::id, ParticipantLine::path, (a, b) -> a, HashMap::new));
  }

  /** Day of the newest article; a day to come, as a wrong one would be, counts as today. */
  private static LocalDate newestDay(Coverage coverage, LocalDate today) {
    LocalDate newest = coverage.last();
    return newest == null || newest.isAfter(today) ? today : newest;
  }

  private static Map<Long, EventLine> byId(List<EventLine> lines) {
    Map<Long, EventLine> byId = new LinkedHashMap<>();
    lines.forEach(line -> byId.put(line.id(), line));
    return byId;
  }

  private static <T> List<T> first(List<T> all, int limit) {
    return all.subList(0, Math.min(limit, all.size()));
  }
}
