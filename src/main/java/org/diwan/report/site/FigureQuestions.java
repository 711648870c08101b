package org.diwan.report.site;

import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.diwan.jooq.reporting.Tables.ARTICLE_FIGURE_SUBJECT;
import static org.diwan.jooq.reporting.Tables.FACT_MENTION;
import static org.diwan.jooq.reporting.Tables.FIGURE_DAY;
import static org.diwan.jooq.reporting.Tables.FIGURE_WIDE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.sum;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diwan.jooq.reporting.tables.FactMention;
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
        .select(FIGURE_WIDE.fields())
        .select(ARTICLE.URL)
        .from(FIGURE_WIDE)
        .join(ARTICLE)
        .on(ARTICLE.ARTICLE_REF.eq(FIGURE_WIDE.ARTICLE_REF))
        .orderBy(
            FIGURE_WIDE.PUBLISHED_ON.desc().nullsLast(),
            FIGURE_WIDE.ARTICLE_REF,
            FIGURE_WIDE.FIGURE_ID)
        .limit(limit)
        .fetch(this::line);
  }

  /** Countries of those whom each of the figures is about. */
  Map<Long, List<String>> countries(Collection<Long> ids) {
    return database
        .selectDistinct(ARTICLE_FIGURE_SUBJECT.FIGURE_ID, ARTICLE_FIGURE_SUBJECT.COUNTRY_ISO3)
        .from(ARTICLE_FIGURE_SUBJECT)
        .where(ARTICLE_FIGURE_SUBJECT.FIGURE_ID.eq(any(ids.toArray(Long[]::new))))
        .and(ARTICLE_FIGURE_SUBJECT.COUNTRY_ISO3.isNotNull())
        .orderBy(ARTICLE_FIGURE_SUBJECT.FIGURE_ID, ARTICLE_FIGURE_SUBJECT.COUNTRY_ISO3)
        .fetchGroups(ARTICLE_FIGURE_SUBJECT.FIGURE_ID, ARTICLE_FIGURE_SUBJECT.COUNTRY_ISO3);
  }

  /** Events that stand in the sentence of each of the figures. */
  Map<Long, List<Long>> events(Collection<Long> ids) {
    FactMention event = FACT_MENTION.as("event");
    return database
        .selectDistinct(FACT_MENTION.FACT_ID, event.FACT_ID)
        .from(FACT_MENTION)
        .join(event)
        .on(event.ARTICLE_REF.eq(FACT_MENTION.ARTICLE_REF))
        .and(event.SENTENCE_NO.eq(FACT_MENTION.SENTENCE_NO))
        .where(FACT_MENTION.FACT_KIND.eq("FIGURE"))
        .and(event.FACT_KIND.eq("EVENT"))
        .and(FACT_MENTION.FACT_ID.eq(any(ids.toArray(Long[]::new))))
        .orderBy(FACT_MENTION.FACT_ID, event.FACT_ID)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  private FigureLine line(Record row) {
    return new FigureLine(
        row.get(FIGURE_WIDE.FIGURE_ID),
        row.get(FIGURE_WIDE.FIGURE_KIND),
        row.get(FIGURE_WIDE.FIGURE_STATUS),
        value(row),
        Name.of(null, row.get(FIGURE_WIDE.MEASURE)),
        Name.of(row.get(FIGURE_WIDE.SUBJECTS_EN), row.get(FIGURE_WIDE.SUBJECTS_AR)),
        Name.same(row.get(FIGURE_WIDE.PERIOD_TEXT)),
        toldBy(
            catalogue.outlet(row.get(FIGURE_WIDE.OUTLET)),
            When.day(row.get(FIGURE_WIDE.PUBLISHED_ON))),
        Address.of(row.get(ARTICLE.URL)),
        row.get(FIGURE_WIDE.EVIDENCE_AR));
  }

  private static Name toldBy(Name outlet, Name day) {
    if (!outlet.isKnown() || !day.isKnown()) {
      return outlet.isKnown() ? outlet : day;
    }
    return Phrases.of("outlet_day", outlet, day);
  }

  private Name value(Record row) {
    return Quantity.shown(
        row.get(FIGURE_WIDE.VALUE_LOW),
        row.get(FIGURE_WIDE.VALUE_HIGH),
        row.get(FIGURE_WIDE.QUALIFIER),
        catalogue.unit(row.get(FIGURE_WIDE.UNIT)));
  }
}
