package org.diwan.report.site;

import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.diwan.jooq.reporting.Tables.PAIR_TOTAL;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.SQLDataType;

/** What the site asks about pairs of countries; those with most events of the two alone first. */
record PairQuestions(DSLContext database, Catalogue catalogue) {
  private static final Condition ONCE =
      EVENT_PAIR
          .SIDE_KIND
          .eq("COUNTRY")
          .and(EVENT_PAIR.PARTNER_KIND.eq("COUNTRY"))
          .and(EVENT_PAIR.SIDE_CODE.lt(EVENT_PAIR.PARTNER_CODE));
  private static final Field<String> KEY =
      concat(EVENT_PAIR.SIDE_CODE, inline("-"), EVENT_PAIR.PARTNER_CODE);

  /** Every pair with an event that was not denied or cancelled. */
  List<PairLine> all() {
    Map<String, List<Record>> byPair = new LinkedHashMap<>();
    counts().stream()
        .filter(this::isOfCountries)
        .forEach(row ->
            byPair
                .computeIfAbsent(
                    row.get(PAIR_TOTAL.SIDE_CODE) + "-" + row.get(PAIR_TOTAL.PARTNER_CODE),
                    key -> new ArrayList<>())
                .add(row));
    return byPair.entrySet().stream()
        .map(pair -> line(pair.getKey(), pair.getValue()))
        .sorted(
            Comparator.comparing(PairLine::alone)
                .thenComparing(PairLine::events)
                .thenComparing(PairLine::planned)
                .reversed()
                .thenComparing(PairLine::key))
        .toList();
  }

  /** The latest events of each of the pairs. */
  Map<String, List<Long>> events(Collection<String> keys, int most) {
    Field<Integer> place =
        rowNumber()
            .over()
            .partitionBy(EVENT_PAIR.SIDE_CODE, EVENT_PAIR.PARTNER_CODE)
            .orderBy(EVENT_PAIR.DATE_FROM.desc().nullsLast(), EVENT_PAIR.EVENT_ID)
            .as("place");
    var ranked =
        database
            .select(KEY.as("key"), EVENT_PAIR.EVENT_ID, place)
            .from(EVENT_PAIR)
            .where(ONCE)
            .and(KEY.eq(any(keys.toArray(String[]::new))))
            .asTable("ranked");
    return database
        .select(ranked.field("key", String.class), ranked.field(EVENT_PAIR.EVENT_ID))
        .from(ranked)
        .where(field(name("ranked", "place"), SQLDataType.INTEGER).le(most))
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  /** By codes alone: the catalogue knows which are countries, and what they are called. */
  private Result<? extends Record> counts() {
    return database
        .select(
            PAIR_TOTAL.SIDE_CODE,
            PAIR_TOTAL.PARTNER_CODE,
            PAIR_TOTAL.EVENT_TYPE,
            PAIR_TOTAL.EVENT_TYPE_EN,
            PAIR_TOTAL.EVENT_TYPE_AR,
            PAIR_TOTAL.EVENT_CLASS,
            PAIR_TOTAL.EVENTS,
            PAIR_TOTAL.ONLY_TWO,
            PAIR_TOTAL.PLANNED,
            PAIR_TOTAL.LAST_TEXT)
        .from(PAIR_TOTAL)
        .where(PAIR_TOTAL.SIDE_CODE.lt(PAIR_TOTAL.PARTNER_CODE))
        .fetch();
  }

  private boolean isOfCountries(Record row) {
    return catalogue.countries().containsKey(row.get(PAIR_TOTAL.SIDE_CODE))
        && catalogue.countries().containsKey(row.get(PAIR_TOTAL.PARTNER_CODE));
  }

  private PairLine line(String key, List<Record> rows) {
    long events = sum(rows, PAIR_TOTAL.EVENTS);
    List<Record> deedRows =
        rows.stream().filter(row -> row.get(PAIR_TOTAL.EVENT_CLASS).equals("DEED")).toList();
    long deeds = sum(deedRows, PAIR_TOTAL.EVENTS);
    return new PairLine(
        key,
        catalogue.country(rows.getFirst().get(PAIR_TOTAL.SIDE_CODE)),
        catalogue.country(rows.getFirst().get(PAIR_TOTAL.PARTNER_CODE)),
        events,
        sum(rows, PAIR_TOTAL.ONLY_TWO),
        sum(deedRows, PAIR_TOTAL.ONLY_TWO),
        deeds,
        events - deeds,
        sum(rows, PAIR_TOTAL.PLANNED),
        rows.stream()
            .map(row -> row.get(PAIR_TOTAL.LAST_TEXT))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map(When::iso)
            .orElse(Name.NONE),
        types(rows));
  }

  private static long sum(List<Record> rows, Field<Long> count) {
    return rows.stream().mapToLong(row -> row.get(count)).sum();
  }

  private static List<PairLine.TypeCount> types(List<Record> rows) {
    return rows.stream()
        .filter(row -> row.get(PAIR_TOTAL.EVENTS) > 0)
        .map(row ->
            new PairLine.TypeCount(
                Name.of(row.get(PAIR_TOTAL.EVENT_TYPE_EN), row.get(PAIR_TOTAL.EVENT_TYPE_AR)),
                row.get(PAIR_TOTAL.EVENT_TYPE),
                row.get(PAIR_TOTAL.EVENT_CLASS),
                row.get(PAIR_TOTAL.EVENTS).intValue()))
        .sorted(
            Comparator.comparing(PairLine.TypeCount::events)
                .reversed()
                .thenComparing(PairLine.TypeCount::code))
        .toList();
  }
}
