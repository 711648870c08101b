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
import java.util.function.ToLongFunction;
import org.diwan.jooq.reporting.tables.records.PairTotalRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Result;
import org.jooq.impl.SQLDataType;

/** What the site asks about pairs of countries; those with most events of the two alone first. */
record PairQuestions(DSLContext database) {
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
    Map<String, List<PairTotalRecord>> byPair = new LinkedHashMap<>();
    counts()
        .forEach(row ->
            byPair
                .computeIfAbsent(
                    row.getSideCode() + "-" + row.getPartnerCode(), key -> new ArrayList<>())
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

  private Result<PairTotalRecord> counts() {
    return database
        .selectFrom(PAIR_TOTAL)
        .where(PAIR_TOTAL.SIDE_KIND.eq("COUNTRY"))
        .and(PAIR_TOTAL.PARTNER_KIND.eq("COUNTRY"))
        .and(PAIR_TOTAL.SIDE_CODE.lt(PAIR_TOTAL.PARTNER_CODE))
        .fetch();
  }

  private static PairLine line(String key, List<PairTotalRecord> rows) {
    PairTotalRecord any = rows.getFirst();
    long events = sum(rows, PairTotalRecord::getEvents);
    long deeds =
        sum(
            rows.stream().filter(row -> row.getEventClass().equals("DEED")).toList(),
            PairTotalRecord::getEvents);
    return new PairLine(
        key,
        Name.of(any.getSideEn(), any.getSideAr()),
        Name.of(any.getPartnerEn(), any.getPartnerAr()),
        events,
        sum(rows, PairTotalRecord::getOnlyTwo),
        deeds,
        events - deeds,
        sum(rows, PairTotalRecord::getPlanned),
        rows.stream()
            .map(PairTotalRecord::getLastText)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map(When::iso)
            .orElse(Name.NONE),
        types(rows));
  }

  private static long sum(List<PairTotalRecord> rows, ToLongFunction<PairTotalRecord> count) {
    return rows.stream().mapToLong(count).sum();
  }

  private static List<PairLine.TypeCount> types(List<PairTotalRecord> rows) {
    return rows.stream()
        .map(row ->
            new PairLine.TypeCount(
                Name.of(row.getEventTypeEn(), row.getEventTypeAr()),
                row.getEventType(),
                row.getEventClass(),
                row.getEvents().intValue()))
        .filter(type -> type.events() > 0)
        .sorted(
            Comparator.comparing(PairLine.TypeCount::events)
                .reversed()
                .thenComparing(PairLine.TypeCount::code))
        .toList();
  }
}
