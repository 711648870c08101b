package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.AGREEMENT_COUNT;
import static org.diwan.jooq.reporting.Tables.CHECK_RESULT;
import static org.diwan.jooq.reporting.Tables.COVERAGE;
import static org.diwan.jooq.reporting.Tables.EVENT_DAY;
import static org.diwan.jooq.reporting.Tables.FIGURE_DAY;
import static org.diwan.jooq.reporting.Tables.REJECT;
import static org.diwan.jooq.reporting.Tables.RUN;
import static org.diwan.jooq.reporting.Tables.UNRESOLVED_FORM;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diwan.jooq.reporting.tables.records.CheckResultRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@link QualityReport}: each gives rows of area, item, count, percent and remark.
 */
final class QualityQueries {
  private final DSLContext database;

  QualityQueries(DSLContext database) {
    this.database = database;
  }

  List<List<@Nullable Object>> lastRun() {
    return database
        .selectFrom(RUN)
        .orderBy(RUN.RUN_ID.desc())
        .limit(1)
        .fetch(run ->
            row(
                "last run",
                run.getRunStatus(),
                run.getArticlesRead(),
                null,
                "started "
                    + run.getStartedUtc().truncatedTo(ChronoUnit.SECONDS)
                    + " UTC: articles read"));
  }

  List<List<@Nullable Object>> checks() {
    return database
        .selectFrom(CHECK_RESULT)
        .where(CHECK_RESULT.RUN_ID.eq(select(max(CHECK_RESULT.RUN_ID)).from(CHECK_RESULT)))
        .orderBy(CHECK_RESULT.OUTCOME, CHECK_RESULT.SEVERITY, CHECK_RESULT.CHECK_NAME)
        .fetch(check ->
            row("check", check.getCheckName(), check.getViolationCount(), null, remark(check)));
  }

  private static String remark(CheckResultRecord check) {
    if (check.getOutcome().equals("PASSED")) {
      return "passed";
    }
    return (check.getSeverity().equals("WARN") ? "warning: " : "FAILED: ") + check.getReason();
  }

  List<List<@Nullable Object>> confidence() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.addAll(
        bands(
            "confidence of events",
            EVENT_DAY,
            EVENT_DAY.EVENTS,
            EVENT_DAY.SUREST,
            EVENT_DAY.SURE,
            EVENT_DAY.UNSURE));
    rows.addAll(
        bands(
            "confidence of agreements",
            AGREEMENT_COUNT,
            AGREEMENT_COUNT.AGREEMENTS,
            AGREEMENT_COUNT.SUREST,
            AGREEMENT_COUNT.SURE,
            AGREEMENT_COUNT.UNSURE));
    rows.addAll(
        bands(
            "confidence of figures",
            FIGURE_DAY,
            FIGURE_DAY.FIGURES,
            FIGURE_DAY.SUREST,
            FIGURE_DAY.SURE,
            FIGURE_DAY.UNSURE));
    return rows;
  }

  List<List<@Nullable Object>> gaps() {
    Field<Long> undated = when(EVENT_DAY.DATE_FROM.isNull(), EVENT_DAY.EVENTS);
    Field<Long> unpublished = when(COVERAGE.PUBLISHED_ON.isNull(), COVERAGE.ARTICLES);
    Field<Long> unsigned = when(COVERAGE.OUTLET.isNull(), COVERAGE.ARTICLES);
    return List.of(
        gap("articles without day of publication", COVERAGE, COVERAGE.ARTICLES, unpublished),
        gap("articles without outlet", COVERAGE, COVERAGE.ARTICLES, unsigned),
        gap("events without date", EVENT_DAY, EVENT_DAY.EVENTS, undated),
        gap("events without place", EVENT_DAY, EVENT_DAY.EVENTS, EVENT_DAY.EVENTS_WITHOUT_PLACE),
        gap("events without a side", EVENT_DAY, EVENT_DAY.EVENTS, EVENT_DAY.EVENTS_WITHOUT_SIDE),
        gap(
            "agreements without party",
            AGREEMENT_COUNT,
            AGREEMENT_COUNT.AGREEMENTS,
            AGREEMENT_COUNT.AGREEMENTS_WITHOUT_PARTY),
        gap(
            "agreements without day of signing",
            AGREEMENT_COUNT,
            AGREEMENT_COUNT.AGREEMENTS,
            AGREEMENT_COUNT.AGREEMENTS_WITHOUT_DAY),
        gap(
            "figures without measure",
            FIGURE_DAY,
            FIGURE_DAY.FIGURES,
            FIGURE_DAY.FIGURES_WITHOUT_MEASURE));
  }

  List<List<@Nullable Object>> unresolved() {
    return database
        .select(UNRESOLVED_FORM.UNRESOLVED_KIND, count(), sum(UNRESOLVED_FORM.PLACES))
        .from(UNRESOLVED_FORM)
        .groupBy(UNRESOLVED_FORM.UNRESOLVED_KIND)
        .orderBy(UNRESOLVED_FORM.UNRESOLVED_KIND)
        .fetch(found ->
            row(
                "names that no list holds",
                found.value1(),
                found.value2(),
                null,
                "in " + found.value3().toPlainString() + " places"));
  }

  List<List<@Nullable Object>> rejects() {
    return database
        .select(REJECT.REASON_CODE, count(), max(REJECT.INPUT_NAME))
        .from(REJECT)
        .groupBy(REJECT.REASON_CODE)
        .orderBy(count().desc(), REJECT.REASON_CODE)
        .fetch(found ->
            row(
                "articles set aside in all runs",
                found.value1(),
                found.value2(),
                null,
                "such as in " + found.value3()));
  }

  /** The bands that hold any; what is in none of the columns is under all of them. */
  private List<List<@Nullable Object>> bands(
      String area,
      Table<?> counts,
      Field<Long> all,
      Field<Long> surest,
      Field<Long> sure,
      Field<Long> unsure) {
    var sums =
        database
            .select(total(all), total(surest), total(sure), total(unsure))
            .from(counts)
            .fetchSingle();
    long rest = sums.value1() - sums.value2() - sums.value3() - sums.value4();
    Map<String, Long> bands = new LinkedHashMap<>();
    bands.put("under 0.5", rest);
    bands.put("0.9 and more", sums.value2());
    bands.put("0.7 to 0.9", sums.value3());
    bands.put("0.5 to 0.7", sums.value4());
    return bands.entrySet().stream()
        .filter(band -> band.getValue() > 0)
        .map(band ->
            row(
                area,
                band.getKey(),
                band.getValue(),
                percent(band.getValue(), sums.value1()),
                null))
        .toList();
  }

  private List<@Nullable Object> gap(
      String item, Table<?> counts, Field<Long> all, Field<Long> missing) {
    var sums = database.select(total(all), total(missing)).from(counts).fetchSingle();
    return row("missing", item, sums.value2(), percent(sums.value2(), sums.value1()), null);
  }

  private static Field<Long> total(Field<Long> count) {
    return coalesce(sum(count).cast(SQLDataType.BIGINT), inline(0L));
  }

  private static @Nullable BigDecimal percent(long part, long all) {
    return all == 0
        ? null
        : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
