package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.AGREEMENT;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_PARTY;
import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.diwan.jooq.reporting.Tables.ARTICLE_FIGURE;
import static org.diwan.jooq.reporting.Tables.CHECK_RESULT;
import static org.diwan.jooq.reporting.Tables.EVENT;
import static org.diwan.jooq.reporting.Tables.EVENT_SIDE;
import static org.diwan.jooq.reporting.Tables.REJECT;
import static org.diwan.jooq.reporting.Tables.RUN;
import static org.diwan.jooq.reporting.Tables.UNRESOLVED_FORM;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
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
        .orderBy(CHECK_RESULT.OUTCOME, CHECK_RESULT.CHECK_NAME)
        .fetch(check ->
            row(
                "check",
                check.getCheckName(),
                check.getViolationCount(),
                null,
                check.getOutcome().equals("PASSED") ? "passed" : "FAILED: " + check.getReason()));
  }

  List<List<@Nullable Object>> confidence() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.addAll(bands("confidence of events", EVENT, EVENT.CONFIDENCE));
    rows.addAll(bands("confidence of agreements", AGREEMENT, AGREEMENT.CONFIDENCE));
    rows.addAll(bands("confidence of figures", ARTICLE_FIGURE, ARTICLE_FIGURE.CONFIDENCE));
    return rows;
  }

  List<List<@Nullable Object>> gaps() {
    return List.of(
        gap("articles without day of publication", ARTICLE, ARTICLE.PUBLISHED_ON.isNull()),
        gap("articles without outlet", ARTICLE, ARTICLE.OUTLET.isNull()),
        gap("events without date", EVENT, EVENT.DATE_FROM.isNull()),
        gap("events without place", EVENT, EVENT.PLACE_COUNTRY_ISO3.isNull()),
        gap("events without a side", EVENT, hasNoSide()),
        gap("agreements without party", AGREEMENT, hasNoParty()),
        gap("agreements without day of signing", AGREEMENT, AGREEMENT.SIGNED_FROM.isNull()),
        gap("figures without measure", ARTICLE_FIGURE, ARTICLE_FIGURE.MEASURE.isNull()));
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

  private List<List<@Nullable Object>> bands(
      String area, Table<?> facts, Field<BigDecimal> confidence) {
    Field<String> band =
        when(confidence.ge(inline(new BigDecimal("0.9"))), inline("0.9 and more"))
            .when(confidence.ge(inline(new BigDecimal("0.7"))), inline("0.7 to 0.9"))
            .when(confidence.ge(inline(new BigDecimal("0.5"))), inline("0.5 to 0.7"))
            .otherwise(inline("under 0.5"));
    var counts =
        database.select(band, count()).from(facts).groupBy(band).orderBy(band.desc()).fetch();
    int all = counts.stream().mapToInt(found -> found.value2()).sum();
    return counts.map(
        found -> row(area, found.value1(), found.value2(), percent(found.value2(), all), null));
  }

  private List<@Nullable Object> gap(String item, Table<?> facts, Condition isMissing) {
    int all = database.fetchCount(facts);
    int missing = database.fetchCount(facts, isMissing);
    return row("missing", item, missing, percent(missing, all), null);
  }

  private static Condition hasNoSide() {
    return notExists(selectOne().from(EVENT_SIDE).where(EVENT_SIDE.EVENT_ID.eq(EVENT.EVENT_ID)));
  }

  private static Condition hasNoParty() {
    return notExists(
        selectOne()
            .from(AGREEMENT_PARTY)
            .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.AGREEMENT_ID)));
  }

  private static @Nullable BigDecimal percent(int part, int all) {
    return all == 0
        ? null
        : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }
}
