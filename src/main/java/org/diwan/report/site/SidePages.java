package org.diwan.report.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page for each pair of countries and each participant: counts, events, agreements. */
final class SidePages {
  private static final int MOST_AGREEMENTS = 60;
  private static final int MOST_RELATIONS = 12;

  private final SiteFacts facts;
  private final EventListing events;
  private final AgreementListing agreements;

  SidePages(SiteFacts facts) {
    this.facts = facts;
    this.events = new EventListing(facts);
    this.agreements = new AgreementListing(facts);
  }

  Stream<Sheet> sheets() {
    return Stream.concat(
        facts.sides().pagedPairs().stream().map(this::pair),
        facts.sides().pagedParticipants().stream().map(this::participant));
  }

  private Sheet pair(PairLine pair) {
    List<EventLine> lines =
        facts.events().linesOf(facts.sides().pairEvents().getOrDefault(pair.key(), List.of()));
    return new Sheet(
        pair.path(),
        "pair",
        "pairs",
        pair.title(),
        Map.of(
            "pair", pair,
            "charts", List.of(types(pair)),
            "events", eventTable(lines, boundOf(pair, lines.size())),
            "agreements",
                agreementTable(
                    facts.agreements().paged().stream()
                        .filter(line ->
                            line.countries()
                                .containsAll(List.of(pair.firstCode(), pair.secondCode()))))));
  }

  private Sheet participant(ParticipantLine who) {
    List<EventLine> lines =
        facts.events().linesOf(facts.sides().participantEvents().getOrDefault(who.id(), List.of()));
    List<ParticipantQuestions.Office> offices =
        facts.sides().offices().getOrDefault(who.id(), List.of());
    List<Relation> pairs = who.isCountry() ? relations(who.iso3()) : List.of();
    return new Sheet(
        who.path(),
        "participant",
        "participants",
        who.name(),
        Map.of(
            "who", who,
            "hasOffices", !offices.isEmpty(),
            "offices", offices,
            "hasPairs", !pairs.isEmpty(),
            "pairs", pairs,
            "events", eventTable(lines, Bound.note("bound_here", lines.size(), who.events())),
            "agreements",
                agreementTable(
                    facts.agreements().paged().stream().filter(line -> isParty(who, line)))));
  }

  /** Another country, with what happened between it and the one that a page is of. */
  record Relation(Name other, long events, String href) {}

  /** Those with most events first; a pair with nothing but plans has none yet. */
  private List<Relation> relations(String iso3) {
    return facts.sides().pagedPairs().stream()
        .filter(pair -> pair.has(iso3) && pair.events() > 0)
        .map(pair -> new Relation(pair.other(iso3), pair.events(), pair.path()))
        .sorted(Comparator.comparing(Relation::events).reversed())
        .limit(MOST_RELATIONS)
        .toList();
  }

  private boolean isParty(ParticipantLine who, AgreementLine line) {
    return who.isCountry()
        ? line.countries().contains(who.iso3())
        : facts.agreements().parties().getOrDefault(line.id(), List.of()).stream()
            .anyMatch(part -> part.id() == who.id());
  }

  private Listing eventTable(List<EventLine> lines, Name bound) {
    return events.plain(Phrases.of("events_here"), bound, lines);
  }

  /** The tiles count what is planned apart, the table holds it among the rest. */
  private static Name boundOf(PairLine pair, int shown) {
    String phrase = pair.planned() == 0 ? "bound_here" : "bound_pair";
    return Bound.note(phrase, shown, pair.events() + pair.planned());
  }

  private Listing agreementTable(Stream<AgreementLine> lines) {
    List<AgreementLine> all = lines.toList();
    Listing listing =
        agreements.plain(
            Phrases.of("agreements_here"), all.stream().limit(MOST_AGREEMENTS).toList());
    return listing.noted(Bound.note("bound_here", listing.size(), all.size()));
  }

  private static Chart types(PairLine pair) {
    return Chart.ofDeedsAndWords(
        "types",
        Chart.Shape.BARS,
        Phrases.of("chart_types"),
        Name.NONE,
        Phrases.of("column_type"),
        pair.types().stream()
            .map(type ->
                Chart.Bar.ofClass(
                    type.type(),
                    "events.html?country=%s&partner=%s&type=%s"
                        .formatted(pair.firstCode(), pair.secondCode(), type.code()),
                    type.eventClass(),
                    type.events()))
            .toList());
  }
}
