package org.diwan.report.site;

import java.util.Comparator;
import java.util.List;

/** The table of figures, each with its article and the event of its sentence. */
record FigureListing(SiteFacts facts) {

  /** What can be compared comes before what is merely counted. */
  static final List<String> KINDS =
      List.of("MONEY", "PERCENT", "RATE", "MEASURE", "DURATION", "COUNT", "ORDINAL");

  private static final List<Listing.Column> COLUMNS =
      Listing.columns(
          "value: link wide strong",
          "measure: wide",
          "subjects: wide",
          "figure_status: tag",
          "evidence: quoted",
          "period: when",
          "told_by: source");

  /** All figures that are listed, with filters. */
  Listing filtered() {
    List<Listing.Row> rows =
        facts.figures().listed().stream()
            .sorted(Comparator.comparing(figure -> KINDS.indexOf(figure.kind())))
            .map(this::row)
            .toList();
    return Listing.ofMenu(
        "figures",
        COLUMNS,
        List.of(
            Facet.of("kind", 0, rows, code -> Phrases.code("figure", code)),
            Facet.of("status", 1, rows, code -> Phrases.code("actual", code)),
            Facet.of("country", 2, rows, facts.catalogue()::country)),
        rows,
        facts.figures().total());
  }

  private Listing.Row row(FigureLine figure) {
    List<String> countries = facts.figures().countries().getOrDefault(figure.id(), List.of());
    return new Listing.Row(
            event(figure),
            "",
            List.of(List.of(figure.kind()), List.of(figure.status()), countries),
            List.of(
                figure.value(),
                figure.measure(),
                figure.subjects(),
                Phrases.code("actual", figure.status()),
                Name.of(null, figure.words()),
                figure.period(),
                figure.toldBy()))
        .naming(countries)
        .from(figure.article());
  }

  /** Page of the first event of the figure's sentence that has one, else empty. */
  private String event(FigureLine figure) {
    return facts.figures().events().getOrDefault(figure.id(), List.of()).stream()
        .filter(facts.events().paged()::contains)
        .findFirst()
        .map(EventLine::path)
        .orElse("");
  }
}
