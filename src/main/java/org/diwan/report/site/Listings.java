package org.diwan.report.site;

import java.util.List;

/** The lists of the menu, each with its filters. */
record Listings(SiteFacts facts) {
  private static final List<Listing.Column> PAIRS =
      Listing.columns(
          "pair: link wide",
          "alone: number",
          "events: number",
          "deeds: number",
          "words: number",
          "planned: number",
          "last: when");

  private static final List<Listing.Column> PARTICIPANTS =
      Listing.columns(
          "name: link wide",
          "other_name: other",
          "participant_kind: tag",
          "country: place",
          "events: number");

  List<Listing> all() {
    return List.of(
        pairs(),
        participants(),
        new AgreementListing(facts).filtered(),
        new EventListing(facts).filtered(),
        new ConferenceListing(facts).filtered(),
        new FigureListing(facts).filtered());
  }

  /** Those that a search looks through: conferences are among the events. */
  static List<Listing> searched(List<Listing> all) {
    return all.stream().filter(listing -> !listing.name().equals("conferences")).toList();
  }

  private Listing pairs() {
    List<Listing.Row> rows = facts.sides().pagedPairs().stream().map(Listings::pair).toList();
    return Listing.ofMenu(
        "pairs",
        PAIRS,
        List.of(
            Facet.of("country", 0, rows, facts.catalogue()::country),
            Facet.of("partner", 0, rows, facts.catalogue()::country)),
        rows,
        facts.sides().allPairs().size());
  }

  private static Listing.Row pair(PairLine pair) {
    return new Listing.Row(
            pair.path(),
            "",
            List.of(List.of(pair.firstCode(), pair.secondCode())),
            List.of(
                pair.title(),
                count(pair.alone()),
                count(pair.events()),
                count(pair.deeds()),
                count(pair.words()),
                count(pair.planned()),
                pair.last()))
        .naming(List.of(pair.firstCode(), pair.secondCode()));
  }

  private Listing participants() {
    List<Listing.Row> rows =
        facts.sides().pagedParticipants().stream().map(Listings::participant).toList();
    return Listing.ofMenu(
        "participants",
        PARTICIPANTS,
        List.of(
            Facet.of("kind", 0, rows, code -> Phrases.code("kind", code)),
            Facet.of("country", 1, rows, facts.catalogue()::country)),
        rows,
        facts.sides().allParticipants().size());
  }

  private static Listing.Row participant(ParticipantLine who) {
    return new Listing.Row(
            who.path(),
            "",
            List.of(List.of(who.kind()), who.iso3().isEmpty() ? List.of() : List.of(who.iso3())),
            List.of(
                who.name(),
                who.name().swapped(),
                who.kindName(),
                who.isOfACountry() ? who.country() : Name.NONE,
                count(who.events())))
        .naming(List.of(OtherNames.key(who.id(), who.isCountry() ? who.iso3() : "")));
  }

  static Name count(long number) {
    return Name.same(Phrases.shown(number, Language.ENGLISH));
  }
}
