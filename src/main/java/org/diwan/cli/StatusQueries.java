package org.diwan.cli;

import static org.diwan.jooq.audit.Tables.RUN;
import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.diwan.jooq.reporting.Tables.ARTICLE_AGREEMENT;
import static org.diwan.jooq.reporting.Tables.ARTICLE_EVENT;
import static org.diwan.jooq.reporting.Tables.ARTICLE_FIGURE;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.diwan.job.Counted;
import org.diwan.jooq.audit.tables.records.RunRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What {@code status} asks the store. Times are shown in UTC. */
record StatusQueries(DSLContext database) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

  /** How much there is. */
  String contents() {
    var counts =
        database.fetchSingle(
            field(select(countDistinct(ARTICLE.ARTICLE_REF)).from(ARTICLE)),
            field(select(countDistinct(ARTICLE_EVENT.EVENT_ID)).from(ARTICLE_EVENT)),
            field(select(countDistinct(ARTICLE_AGREEMENT.AGREEMENT_ID)).from(ARTICLE_AGREEMENT)),
            field(select(countDistinct(ARTICLE_FIGURE.FIGURE_ID)).from(ARTICLE_FIGURE)));
    return String.join(
        ", ",
        Counted.of(counts.value1(), "article"),
        Counted.of(counts.value2(), "event"),
        Counted.of(counts.value3(), "agreement"),
        Counted.of(counts.value4(), "figure"));
  }

  /** How far it reaches. */
  String freshness() {
    var ends =
        database.fetchSingle(
            field(select(max(ARTICLE.PUBLISHED_ON)).from(ARTICLE)),
            field(select(max(RUN.ENDED_AT)).from(RUN).where(RUN.RUN_STATUS.eq("COMPLETED"))));
    String newest = ends.value1() == null ? "none" : ends.value1().toString();
    return "newest article " + newest + ", last complete run " + minute(ends.value2());
  }

  /** The last runs, newest first. */
  List<String> lastRuns(int count) {
    return database
        .selectFrom(RUN)
        .orderBy(RUN.RUN_ID.desc())
        .limit(count)
        .fetch(StatusQueries::line);
  }

  private static String line(RunRecord run) {
    return String.format(
        Locale.ROOT,
        "%d  %s  %-9s  read %,d = loaded %,d + unchanged %,d + rejected %,d",
        run.getRunId(),
        minute(run.getStartedAt()),
        run.getRunStatus(),
        run.getArticlesRead(),
        run.getArticlesLoaded(),
        run.getArticlesUnchanged(),
        run.getArticlesRejected());
  }

  private static String minute(@Nullable OffsetDateTime time) {
    return time == null ? "never" : MINUTE.format(time.withOffsetSameInstant(ZoneOffset.UTC));
  }
}
