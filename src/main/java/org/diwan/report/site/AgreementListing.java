package org.diwan.report.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of agreements. */
record AgreementListing(SiteFacts facts) {
  private static final List<Listing.Column> COLUMNS =
      Listing.columns(
          "agreement: link wide",
          "parties: wide",
          "kind: tag",
          "step: tag",
          "signed: when",
          "valid: when");

  /** A table without filters. */
  Listing plain(Name caption, List<AgreementLine> lines) {
    return new Listing("", caption, Name.NONE, COLUMNS, List.of(), rows(lines));
  }

  /** All agreements that have a page, with filters. */
  Listing filtered() {
    List<AgreementLine> lines = facts.agreements().paged();
    List<Listing.Row> rows = rows(lines);
    Map<String, Name> types =
        lines.stream()
            .collect(Collectors.toMap(AgreementLine::typeCode, AgreementLine::type, (a, b) -> a));
    return Listing.ofMenu(
        "agreements",
        COLUMNS,
        List.of(
            Facet.of("type", 0, rows, code -> Objects.requireNonNull(types.get(code))),
            Facet.of("step", 1, rows, code -> Phrases.code("step", code)),
            Facet.of("country", 2, rows, facts.catalogue()::country),
            Facet.of("partner", 2, rows, facts.catalogue()::country)),
        rows,
        facts.agreements().total());
  }

  private List<Listing.Row> rows(List<AgreementLine> lines) {
    return lines.stream().map(this::row).toList();
  }

  private Listing.Row row(AgreementLine line) {
    return new Listing.Row(
        line.path(),
        "",
        List.of(List.of(line.typeCode()), List.of(line.status()), line.countries()),
        List.of(
            line.name(),
            line.parties(),
            line.type(),
            line.statusName(),
            line.signed(),
            line.valid()))
        .naming(names(line));
  }

  private List<String> names(AgreementLine line) {
    Stream<String> others =
        facts.agreements().parties().getOrDefault(line.id(), List.of()).stream()
            .filter(part -> !part.kind().equals("COUNTRY"))
            .map(part -> OtherNames.key(part.id(), ""));
    return Stream.concat(line.countries().stream(), others).toList();
  }
}
