package org.diwan.report.site;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of agreements. */
record AgreementListing(SiteFacts facts) {
  private static final List<String> ALWAYS =
      List.of("agreement: link wide", "parties: wide", "kind: tag", "step: tag", "signed: when");

  /** A table without filters. */
  Listing plain(Name caption, List<AgreementLine> lines) {
    return new Listing("", caption, Name.NONE, columns(lines), List.of(), rows(lines));
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
        columns(lines),
        List.of(
            Facet.of("type", 0, rows, code -> Objects.requireNonNull(types.get(code))),
            Facet.of("step", 1, rows, code -> Phrases.code("step", code)),
            Facet.of("country", 2, rows, facts.catalogue()::country),
            Facet.of("partner", 2, rows, facts.catalogue()::country)),
        rows,
        facts.agreements().total());
  }

  /** Few documents say until when they hold: a table in which none does has no column for it. */
  private static boolean hasValid(List<AgreementLine> lines) {
    return lines.stream().anyMatch(line -> line.valid().isKnown());
  }

  private static List<Listing.Column> columns(List<AgreementLine> lines) {
    return Listing.columns(
        with(ALWAYS, hasValid(lines), "valid: when", "last_named: when").toArray(String[]::new));
  }

  private List<Listing.Row> rows(List<AgreementLine> lines) {
    boolean valid = hasValid(lines);
    return lines.stream().map(line -> row(line, valid)).toList();
  }

  private Listing.Row row(AgreementLine line, boolean valid) {
    List<Name> always =
        List.of(line.name(), line.parties(), line.type(), line.statusName(), line.signed());
    return new Listing.Row(
            line.path(),
            "",
            List.of(List.of(line.typeCode()), List.of(line.status()), line.countries()),
            with(always, valid, line.valid(), line.lastNamed()))
        .naming(names(line));
  }

  private static <T> List<T> with(List<T> always, boolean valid, T ifValid, T last) {
    Stream<T> ends = valid ? Stream.of(ifValid, last) : Stream.of(last);
    return Stream.concat(always.stream(), ends).toList();
  }

  private List<String> names(AgreementLine line) {
    Stream<String> others =
        facts.agreements().parties().getOrDefault(line.id(), List.of()).stream()
            .filter(part -> !part.kind().equals("COUNTRY"))
            .map(part -> OtherNames.key(part.id(), ""));
    return Stream.concat(line.countries().stream(), others).toList();
  }
}
