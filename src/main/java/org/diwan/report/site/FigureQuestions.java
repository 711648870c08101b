package org.diwan.report.site;

import static org.diwan.jooq.reporting.Tables.FIGURE_DAY;
import static org.diwan.jooq.reporting.Tables.FIGURE_WIDE;
import static org.jooq.impl.DSL.sum;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What the site asks about figures; the latest articles' first. */
record FigureQuestions(DSLContext database, Catalogue catalogue) {

  long total() {
    return byKind().values().stream()
        .flatMap(statuses -> statuses.values().stream())
        .mapToLong(Integer::longValue)
        .sum();
  }

  /** How many there are by kind, then by ACTUAL, TARGET and FORECAST. */
  Map<String, Map<String, Integer>> byKind() {
    return database
        .select(FIGURE_DAY.FIGURE_KIND, FIGURE_DAY.FIGURE_STATUS, sum(FIGURE_DAY.FIGURES))
        .from(FIGURE_DAY)
        .groupBy(FIGURE_DAY.FIGURE_KIND, FIGURE_DAY.FIGURE_STATUS)
        .fetchGroups(FIGURE_DAY.FIGURE_KIND)
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                kind ->
                    kind.getValue()
                        .intoMap(row -> row.value2(), row -> row.value3().intValueExact())));
  }

  List<FigureLine> latest(int limit) {
    return database
        .selectFrom(FIGURE_WIDE)
        .orderBy(
            FIGURE_WIDE.PUBLISHED_ON.desc().nullsLast(),
            FIGURE_WIDE.ARTICLE_REF,
            FIGURE_WIDE.FIGURE_ID)
        .limit(limit)
        .fetch(this::line);
  }

  private FigureLine line(Record row) {
    return new FigureLine(
        row.get(FIGURE_WIDE.FIGURE_KIND),
        row.get(FIGURE_WIDE.FIGURE_STATUS),
        value(row),
        Name.of(null, row.get(FIGURE_WIDE.MEASURE)),
        Name.of(row.get(FIGURE_WIDE.SUBJECTS_EN), row.get(FIGURE_WIDE.SUBJECTS_AR)),
        Name.same(row.get(FIGURE_WIDE.PERIOD_TEXT)),
        When.day(row.get(FIGURE_WIDE.PUBLISHED_ON)),
        row.get(FIGURE_WIDE.EVIDENCE_AR));
  }

  private Name value(Record row) {
    return Quantity.shown(
        row.get(FIGURE_WIDE.VALUE_LOW),
        row.get(FIGURE_WIDE.VALUE_HIGH),
        row.get(FIGURE_WIDE.QUALIFIER),
        catalogue.unit(row.get(FIGURE_WIDE.UNIT)));
  }
}
