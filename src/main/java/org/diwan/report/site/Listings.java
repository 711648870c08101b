package org.diwan.report.site;

import java.util.List;

/** The lists of the menu, each with its filters. */
record Listings(SiteFacts facts) {

  List<Listing> all() {
    return List.of(
        pairs(),
        participants(),
        new AgreementListing(facts).filtered(),
        new EventListing(facts).filtered(),
        figures());
  }

  private Listing pairs() {
    List<Listing.Row> rows = facts.pagedPairs().stream().map(Listings::pair).toList();
    return new Listing(
        "pairs",
        Phrases.of("caption_pairs"),
        Bound.note("bound_pairs", rows.size(), facts.allPairs().size()),
        List.of(
            Listing.Column.of("column_pair", "link wide"),
            Listing.Column.of("column_alone", "number"),
            Listing.Column.of("column_events", "number"),
            Listing.Column.of("column_deeds", "number"),
            Listing.Column.of("column_words", "number"),
            Listing.Column.of("column_planned", "number"),
            Listing.Column.of("column_last", "when")),
        List.of(
            Facet.of("country", 0, rows, facts.catalogue()::country),
            Facet.of("partner", 0, rows, facts.catalogue()::country)),
        rows);
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
            pair.last()));
  }

  private Listing participants() {
    List<Listing.Row> rows = facts.pagedParticipants().stream().map(Listings::participant).toList();
    return new Listing(
        "participants",
        Phrases.of("caption_participants"),
        Bound.note("bound_participants", rows.size(), facts.allParticipants().size()),
        List.of(
            Listing.Column.of("column_name", "link wide"),
            Listing.Column.of("column_other_name", "other"),
            Listing.Column.of("column_participant_kind", "tag"),
            Listing.Column.of("column_country", "place"),
            Listing.Column.of("column_events", "number")),
        List.of(
            Facet.of("kind", 0, rows, code -> Phrases.code("kind", code)),
            Facet.of("country", 1, rows, facts.catalogue()::country)),
        rows);
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
            count(who.events())));
  }

  private Listing figures() {
    List<Listing.Row> rows = facts.pagedFigures().stream().map(Listings::figure).toList();
    return new Listing(
        "figures",
        Phrases.of("caption_figures"),
        Bound.note("bound_figures", rows.size(), facts.figures()),
        List.of(
            Listing.Column.of("column_value", "wide strong"),
            Listing.Column.of("column_measure", "wide"),
            Listing.Column.of("column_subjects", "wide"),
            Listing.Column.of("column_figure_status", "tag"),
            Listing.Column.of("column_evidence", "quoted"),
            Listing.Column.of("column_period", "when"),
            Listing.Column.of("column_published", "when")),
        List.of(
            Facet.of("kind", 0, rows, code -> Phrases.code("figure", code)),
            Facet.of("status", 1, rows, code -> Phrases.code("actual", code))),
        rows);
  }

  private static Listing.Row figure(FigureLine figure) {
    return new Listing.Row(
        "",
        "",
        List.of(List.of(figure.kind()), List.of(figure.status())),
        List.of(
            figure.value(),
            figure.measure(),
            figure.subjects(),
            Phrases.code("actual", figure.status()),
            Name.of(null, figure.words()),
            figure.period(),
            figure.published()));
  }

  private static Name count(long number) {
    return Name.same(Phrases.shown(number, Language.ENGLISH));
  }
}
