package org.diwan.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diwan.report.AgreementSteps;

/** The first page: how much there is, charts, what was last and what comes. */
record OverviewPage(SiteFacts facts) {
  private static final int TOP = 10;
  private static final int MOST_TYPES = 14;

  /** A number on top of the page. */
  record Tile(long number, Name label, String href) {}

  Sheet sheet() {
    EventListing events = new EventListing(facts);
    return new Sheet(
        "index.html",
        "overview",
        "overview",
        Phrases.of("site_title"),
        Map.of(
            "lead", lead(),
            "tiles", tiles(),
            "charts", charts(),
            "latest",
                events.plain(
                    Phrases.of("latest_deeds"),
                    Name.NONE,
                    facts.events().linesInOrder(facts.events().latest())),
            "planned",
                events.plain(
                    Phrases.of("planned_next"),
                    Name.NONE,
                    facts.events().linesInOrder(facts.events().planned()))));
  }

  private Name lead() {
    var coverage = facts.whole().coverage();
    return coverage.first() == null
        ? Phrases.of("lead_undated", coverage.articles())
        : Phrases.of(
            "lead", coverage.articles(), When.day(coverage.first()), When.day(coverage.last()));
  }

  private List<Tile> tiles() {
    return List.of(
        new Tile(facts.events().total(), Phrases.of("menu_events"), "events.html"),
        new Tile(facts.sides().allPairs().size(), Phrases.of("menu_pairs"), "pairs.html"),
        new Tile(
            facts.sides().allParticipants().size(),
            Phrases.of("menu_participants"),
            "participants.html"),
        new Tile(facts.agreements().total(), Phrases.of("menu_agreements"), "agreements.html"),
        new Tile(facts.figures().total(), Phrases.of("menu_figures"), "figures.html"));
  }

  private List<Chart> charts() {
    return List.of(
        new Activity(facts.whole().days(), facts.whole().today()).chart(),
        new CoverageChart(facts.whole().published(), facts.whole().today()).chart(),
        pairs(),
        types(),
        agreements(),
        figures());
  }

  private Chart pairs() {
    return Chart.ofDeedsAndWords(
        "pairs",
        Chart.Shape.BARS,
        Phrases.of("chart_pairs"),
        pairsNote(),
        Phrases.of("column_pair"),
        facts.sides().pagedPairs().stream()
            .limit(TOP)
            .map(pair ->
                Chart.Bar.of(pair.title(), pair.path(), pair.aloneDeeds(), pair.aloneWords()))
            .toList());
  }

  private Name pairsNote() {
    Name bound = Bound.note("chart_pairs_note", TOP, facts.sides().allPairs().size());
    return bound.isKnown() ? bound : Phrases.of("chart_pairs_alone");
  }

  private Chart types() {
    return Chart.ofDeedsAndWords(
        "types",
        Chart.Shape.BARS,
        Phrases.of("chart_types"),
        Bound.note("chart_types_note", MOST_TYPES, facts.whole().types().size()),
        Phrases.of("column_type"),
        facts.whole().types().stream().limit(MOST_TYPES).map(OverviewPage::type).toList());
  }

  private static Chart.Bar type(OverviewQuestions.TypeCount type) {
    return Chart.Bar.ofClass(
        type.type(), "events.html?type=" + type.code(), type.eventClass(), type.events());
  }

  private Chart agreements() {
    Map<String, Integer> counts = facts.agreements().byStatus();
    return new Chart(
        "steps",
        Chart.Shape.BARS,
        Phrases.of("chart_agreements"),
        Name.NONE,
        Phrases.of("column_step"),
        List.of(new Chart.Series(Phrases.of("menu_agreements"), "agreement")),
        AgreementSteps.ALL.stream()
            .filter(counts::containsKey)
            .map(step ->
                Chart.Bar.of(
                    Phrases.code("step", step),
                    "agreements.html?step=" + step,
                    counts.getOrDefault(step, 0)))
            .toList());
  }

  private Chart figures() {
    Map<String, Map<String, Integer>> counts = facts.figures().byKind();
    List<Chart.Bar> bars = new ArrayList<>();
    FigureListing.KINDS.stream()
        .filter(counts::containsKey)
        .forEach(kind -> bars.add(figureBar(kind, counts.getOrDefault(kind, Map.of()))));
    return new Chart(
        "figures",
        Chart.Shape.BARS,
        Phrases.of("chart_figures"),
        Name.NONE,
        Phrases.of("column_kind"),
        List.of(
            new Chart.Series(Phrases.code("actual", "ACTUAL"), "actual"),
            new Chart.Series(Phrases.code("actual", "TARGET"), "target"),
            new Chart.Series(Phrases.code("actual", "FORECAST"), "forecast")),
        bars);
  }

  private static Chart.Bar figureBar(String kind, Map<String, Integer> counts) {
    return Chart.Bar.of(
        Phrases.code("figure", kind),
        "figures.html?kind=" + kind,
        counts.getOrDefault("ACTUAL", 0),
        counts.getOrDefault("TARGET", 0),
        counts.getOrDefault("FORECAST", 0));
  }
}
