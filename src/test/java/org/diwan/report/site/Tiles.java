package org.diwan.report.site;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** What stands on the first page, one question a tile; each takes the day that the page is of. */
public record Tiles(DSLContext database) {
  private static final int GLANCE = 8;

  /** By their names. */
  public Map<String, Consumer<LocalDate>> all() {
    Catalogue catalogue = Catalogue.read(database, Map.of());
    OverviewQuestions overview = new OverviewQuestions(database);
    EventQuestions events = new EventQuestions(database, catalogue);
    AgreementQuestions agreements = new AgreementQuestions(database, catalogue);
    FigureQuestions figures = new FigureQuestions(database, catalogue);
    Map<String, Consumer<LocalDate>> all = new LinkedHashMap<>();
    all.put("articles and outlets", day -> overview.coverage());
    all.put("events by day", day -> overview.deeds());
    all.put("words by day told", day -> overview.words());
    all.put("events by type", day -> overview.types());
    all.put("pairs", day -> new PairQuestions(database, catalogue).all());
    all.put("agreements by status", day -> agreements.byStatus());
    all.put("figures by kind", day -> figures.byKind());
    all.put("what happened last", day -> events.lines(events.latestDeeds(GLANCE, day)));
    all.put("what is planned", day -> events.lines(events.planned(GLANCE, day)));
    return all;
  }
}
