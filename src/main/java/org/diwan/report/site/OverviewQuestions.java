package org.diwan.report.site;

import static org.diwan.jooq.reporting.Tables.COVERAGE;
import static org.diwan.jooq.reporting.Tables.EVENT_DAY;
import static org.diwan.jooq.reporting.Tables.RUN;
import static org.diwan.jooq.reporting.Tables.WORD_DAY;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** What the site asks about the whole. */
record OverviewQuestions(DSLContext database) {

  /**
   * @param first day on which an article was published; null where no day is known
   * @param loadedUtc when the last complete run ended; null where there was none
   */
  record Coverage(
      int articles,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      long run,
      @Nullable LocalDateTime loadedUtc) {}

  Coverage coverage() {
    var articles =
        database
            .select(
                whole(COVERAGE.ARTICLES), min(COVERAGE.PUBLISHED_ON), max(COVERAGE.PUBLISHED_ON))
            .from(COVERAGE)
            .fetchSingle();
    var run =
        database
            .select(RUN.RUN_ID, RUN.ENDED_UTC)
            .from(RUN)
            .where(RUN.RUN_STATUS.eq("COMPLETED"))
            .orderBy(RUN.RUN_ID.desc())
            .limit(1)
            .fetchOne();
    return new Coverage(
        articles.value1(),
        articles.value2(),
        articles.value3(),
        run == null ? 0 : run.value1(),
        run == null ? null : run.value2());
  }

  /** The last complete run; 0 for none. */
  long newestRun() {
    Long newest =
        database
            .select(max(RUN.RUN_ID))
            .from(RUN)
            .where(RUN.RUN_STATUS.eq("COMPLETED"))
            .fetchSingle()
            .value1();
    return newest == null ? 0 : newest;
  }

  /**
   * Events of a day: the first of a deed, that on which words were told.
   *
   * @param eventClass DEED or WORD
   * @param precision of the day; UNKNOWN where it is null
   */
  record DayCount(@Nullable LocalDate day, String precision, String eventClass, int events) {}

  /** Deeds that happened or are going on, by their first day. */
  List<DayCount> deeds() {
    return database
        .select(
            EVENT_DAY.DATE_FROM,
            EVENT_DAY.DATE_PRECISION,
            EVENT_DAY.EVENT_CLASS,
            whole(EVENT_DAY.EVENTS))
        .from(EVENT_DAY)
        .where(EVENT_DAY.EVENT_STATUS.in("OCCURRED", "ONGOING"))
        .and(EVENT_DAY.EVENT_CLASS.eq("DEED"))
        .groupBy(EVENT_DAY.DATE_FROM, EVENT_DAY.DATE_PRECISION, EVENT_DAY.EVENT_CLASS)
        .fetch(row -> new DayCount(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  /**
   * Words likewise, by the day on which an article first told them: few have a day of their own.
   */
  List<DayCount> words() {
    return database
        .select(WORD_DAY.TOLD_ON, whole(WORD_DAY.EVENTS))
        .from(WORD_DAY)
        .groupBy(WORD_DAY.TOLD_ON)
        .fetch(row -> new DayCount(row.value1(), "DAY", "WORD", row.value2()));
  }

  /** Articles published on a day. */
  record DayArticles(LocalDate day, long articles, long withoutFact) {}

  /** Days of a span with an article, whatever outlet published it. */
  List<DayArticles> published(LocalDate since, LocalDate until) {
    return database
        .select(COVERAGE.PUBLISHED_ON, sum(COVERAGE.ARTICLES), sum(COVERAGE.ARTICLES_WITHOUT_FACT))
        .from(COVERAGE)
        .where(COVERAGE.PUBLISHED_ON.between(since, until))
        .groupBy(COVERAGE.PUBLISHED_ON)
        .orderBy(COVERAGE.PUBLISHED_ON)
        .fetch(row ->
            new DayArticles(row.value1(), row.value2().longValue(), row.value3().longValue()));
  }

  /** Events of one type. */
  record TypeCount(String code, Name type, String eventClass, int events) {}

  /** Events that happened or are going on, by type, the most frequent first. */
  List<TypeCount> types() {
    Field<Integer> events = whole(EVENT_DAY.EVENTS);
    return database
        .select(
            EVENT_DAY.EVENT_TYPE,
            EVENT_DAY.EVENT_TYPE_EN,
            EVENT_DAY.EVENT_TYPE_AR,
            EVENT_DAY.EVENT_CLASS,
            events)
        .from(EVENT_DAY)
        .where(EVENT_DAY.EVENT_STATUS.in("OCCURRED", "ONGOING"))
        .groupBy(
            EVENT_DAY.EVENT_TYPE,
            EVENT_DAY.EVENT_TYPE_EN,
            EVENT_DAY.EVENT_TYPE_AR,
            EVENT_DAY.EVENT_CLASS)
        .orderBy(events.desc(), EVENT_DAY.EVENT_TYPE)
        .fetch(row ->
            new TypeCount(
                row.value1(), Name.of(row.value2(), row.value3()), row.value4(), row.value5()));
  }

  private static Field<Integer> whole(Field<Long> count) {
    return coalesce(sum(count).cast(SQLDataType.INTEGER), inline(0));
  }
}
