package org.diwan.report.site;

import java.util.List;
import java.util.Objects;

/** The table of conferences: whose they were and who came. */
record ConferenceListing(SiteFacts facts) {
  private static final List<String> PRESENT = List.of("HOST", "CHAIR", "ATTENDEE", "MEDIATOR");

  private static final List<Listing.Column> COLUMNS =
      Listing.columns(
          "when: when",
          "conference: link wide",
          "evidence: quoted",
          "came: wide",
          "place: place",
          "articles: number");

  /** All conferences that have a page, with filters. */
  Listing filtered() {
    List<Listing.Row> rows =
        facts.events().pagedLines().stream()
            .filter(line -> line.typeCode().equals("CONFERENCE"))
            .map(this::row)
            .toList();
    return Listing.ofMenu(
        "conferences",
        COLUMNS,
        List.of(
            Facet.of("status", 0, rows, code -> Phrases.code("status", code)),
            Facet.of("country", 1, rows, facts.catalogue()::country),
            Facet.of("partner", 1, rows, facts.catalogue()::country)),
        rows,
        facts.events().conferences());
  }

  private Listing.Row row(EventLine line) {
    return new Listing.Row(
        line.path(),
        Objects.toString(line.day(), ""),
        List.of(
            List.of(line.status()), facts.events().countries().getOrDefault(line.id(), List.of())),
        List.of(
            line.whenOrTold(),
            line.sides().isKnown() ? line.sides() : Phrases.of("unnamed"),
            Name.of(null, line.words()),
            came(line),
            line.place(),
            Name.same(line.articles())));
  }

  private Name came(EventLine line) {
    return facts.events().parts().getOrDefault(line.id(), List.of()).stream()
        .filter(part -> PRESENT.contains(part.role()))
        .map(Part::name)
        .distinct()
        .reduce((one, other) -> Phrases.of("joined", one, other))
        .orElse(Name.NONE);
  }
}
