package org.diwan.report.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of events. */
record EventListing(SiteFacts facts) {
  private static final List<Listing.Column> COLUMNS =
      Listing.columns(
          "when: when", "type: tag", "who: link wide", "place: place", "articles: number");

  /** A table without filters. */
  Listing plain(Name caption, Name note, List<EventLine> lines) {
    return new Listing("", caption, note, COLUMNS, List.of(), rows(lines));
  }

  /** All events that have a page, with filters. */
  Listing filtered() {
    List<EventLine> lines = facts.events().pagedLines();
    List<Listing.Row> rows = rows(lines);
    return Listing.ofMenu(
        "events",
        COLUMNS,
        List.of(
            Facet.of("type", 0, rows, typeNames(lines)),
            Facet.of("status", 1, rows, code -> Phrases.code("status", code)),
            Facet.of("country", 2, rows, facts.catalogue()::country),
            Facet.of("partner", 2, rows, facts.catalogue()::country)),
        rows,
        facts.events().total());
  }

  private static Function<String, Name> typeNames(List<EventLine> lines) {
    Map<String, Name> names =
        lines.stream().collect(Collectors.toMap(EventLine::typeCode, EventLine::type, (a, b) -> a));
    return code -> Objects.requireNonNull(names.get(code));
  }

  private List<Listing.Row> rows(List<EventLine> lines) {
    return lines.stream().map(this::row).toList();
  }

  private Listing.Row row(EventLine line) {
    return new Listing.Row(
            facts.events().paged().contains(line.id()) ? line.path() : "",
            Objects.toString(line.day(), ""),
            List.of(
                List.of(line.typeCode()),
                List.of(line.status()),
                facts.events().countries().getOrDefault(line.id(), List.of())),
            List.of(
                line.whenOrTold(),
                line.isUnusual()
                    ? Phrases.of("type_status", line.type(), line.statusName())
                    : line.type(),
                line.sides().isKnown() ? line.sides() : Phrases.of("unnamed"),
                line.place(),
                Name.same(line.articles())))
        .naming(names(line))
        .saying(line.words());
  }

  private List<String> names(EventLine line) {
    Stream<String> others =
        facts.events().parts().getOrDefault(line.id(), List.of()).stream()
            .filter(part -> !part.kind().equals("COUNTRY"))
            .map(part -> OtherNames.key(part.id(), ""));
    Stream<String> countries =
        facts.events().countries().getOrDefault(line.id(), List.of()).stream();
    return Stream.concat(countries, others).distinct().toList();
  }
}
