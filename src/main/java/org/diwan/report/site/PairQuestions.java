package org.diwan.report.site;

import static org.diwan.jooq.reporting.Routines.dateText;
import static org.diwan.jooq.reporting.Tables.EVENT;
import static org.diwan.jooq.reporting.Tables.EVENT_PAIR;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
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
import org.jooq.SelectField;
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
  private static final Condition REAL = EVENT.EVENT_STATUS.in("OCCURRED", "ONGOING");

  private static final Field<Integer> EVENTS = count().filterWhere(REAL);
  private static final Field<Integer> ALONE =
      count().filterWhere(REAL.and(EVENT_PAIR.SIDE_COUNT.eq(2L)));
  private static final Field<Integer> PLANNED =
      count().filterWhere(EVENT.EVENT_STATUS.eq("PLANNED"));
  private static final Field<String> LAST =
      max(dateText(EVENT.DATE_FROM, EVENT.DATE_TO, EVENT.DATE_PRECISION)).filterWhere(REAL);
  private static final List<Field<String>> GROUP =
      List.of(
          EVENT_PAIR.SIDE_CODE,
          EVENT_PAIR.SIDE_EN,
          EVENT_PAIR.SIDE_AR,
          EVENT_PAIR.PARTNER_CODE,
          EVENT_PAIR.PARTNER_EN,
          EVENT_PAIR.PARTNER_AR,
          EVENT.EVENT_TYPE,
          EVENT.EVENT_TYPE_EN,
          EVENT.EVENT_TYPE_AR,
          EVENT.EVENT_CLASS);

  /** Every pair with an event that was not denied or cancelled. */
  List<PairLine> all() {
    Map<String, List<Record>> byPair = new LinkedHashMap<>();
    counts()
        .forEach(row ->
            byPair
                .computeIfAbsent(
                    row.get(EVENT_PAIR.SIDE_CODE) + "-" + row.get(EVENT_PAIR.PARTNER_CODE),
                    key -> new ArrayList<>())
                .add(row));
    return byPair.entrySet().stream()
        .map(pair -> line(pair.getKey(), pair.getValue()))
        .filter(pair -> pair.events() + pair.planned() > 0)
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
            .orderBy(EVENT.DATE_FROM.desc().nullsLast(), EVENT.EVENT_ID)
            .as("place");
    var ranked =
        database
            .select(KEY.as("key"), EVENT.EVENT_ID, place)
            .from(EVENT_PAIR)
            .join(EVENT)
            .on(EVENT.EVENT_ID.eq(EVENT_PAIR.EVENT_ID))
            .where(ONCE)
            .and(KEY.eq(any(keys.toArray(String[]::new))))
            .asTable("ranked");
    return database
        .select(ranked.field("key", String.class), ranked.field(EVENT.EVENT_ID))
        .from(ranked)
        .where(field(name("ranked", "place"), SQLDataType.INTEGER).le(most))
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  private List<Record> counts() {
    List<SelectField<?>> shown = new ArrayList<>(GROUP);
    shown.addAll(List.of(EVENTS, ALONE, PLANNED, LAST));
    return new ArrayList<>(
        database
            .select(shown)
            .from(EVENT_PAIR)
            .join(EVENT)
            .on(EVENT.EVENT_ID.eq(EVENT_PAIR.EVENT_ID))
            .where(ONCE)
            .groupBy(GROUP)
            .fetch());
  }

  private static PairLine line(String key, List<Record> rows) {
    Record any = rows.getFirst();
    long events = rows.stream().mapToLong(row -> row.get(EVENTS)).sum();
    long deeds =
        rows.stream()
            .filter(row -> row.get(EVENT.EVENT_CLASS).equals("DEED"))
            .mapToLong(row -> row.get(EVENTS))
            .sum();
    return new PairLine(
        key,
        Name.of(any.get(EVENT_PAIR.SIDE_EN), any.get(EVENT_PAIR.SIDE_AR)),
        Name.of(any.get(EVENT_PAIR.PARTNER_EN), any.get(EVENT_PAIR.PARTNER_AR)),
        events,
        rows.stream().mapToLong(row -> row.get(ALONE)).sum(),
        deeds,
        events - deeds,
        rows.stream().mapToLong(row -> row.get(PLANNED)).sum(),
        rows.stream()
            .map(row -> row.get(LAST))
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .map(When::iso)
            .orElse(Name.NONE),
        types(rows));
  }

  private static List<PairLine.TypeCount> types(List<Record> rows) {
    return rows.stream()
        .map(row ->
            new PairLine.TypeCount(
                Name.of(row.get(EVENT.EVENT_TYPE_EN), row.get(EVENT.EVENT_TYPE_AR)),
                row.get(EVENT.EVENT_TYPE),
                row.get(EVENT.EVENT_CLASS),
                row.get(EVENTS)))
        .filter(type -> type.events() > 0)
        .sorted(
            Comparator.comparing(PairLine.TypeCount::events)
                .reversed()
                .thenComparing(PairLine.TypeCount::code))
        .toList();
  }
}
