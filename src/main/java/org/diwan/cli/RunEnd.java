package org.diwan.cli;

import static org.diwan.jooq.audit.Tables.CHANGE;
import static org.diwan.jooq.audit.Tables.CHECK_RESULT;
import static org.diwan.jooq.audit.Tables.REJECT;
import static org.jooq.impl.DSL.count;

import java.util.List;
import java.util.Map;
import org.diwan.job.LoadSummary;
import org.jooq.DSLContext;

/**
 * How a load ended.
 *
 * @param rejects articles set aside, by reason
 * @param changes facts by what was done to them
 * @param checks that were run
 */
record RunEnd(
    LoadSummary summary, Map<String, Integer> rejects, List<Changed> changes, int checks) {

  static final List<String> KINDS = List.of("EVENT", "AGREEMENT", "FIGURE");
  static final List<String> CHANGES = List.of("ADDED", "ALTERED", "REMOVED");

  /**
   * Facts of one kind to which the same was done.
   *
   * @param kind EVENT, AGREEMENT or FIGURE
   * @param change ADDED, ALTERED or REMOVED
   */
  record Changed(String kind, String change, int facts) {}

  /** Of a dry run, which leaves nothing behind. */
  static RunEnd unwritten(LoadSummary summary) {
    return new RunEnd(summary, Map.of(), List.of(), 0);
  }

  /** Of a run, with what it left in {@code audit}. */
  static RunEnd of(DSLContext database, LoadSummary summary) {
    long runId = summary.runId();
    return new RunEnd(
        summary,
        rejects(database, runId),
        changes(database, runId),
        database.fetchCount(CHECK_RESULT, CHECK_RESULT.RUN_ID.eq(runId)));
  }

  /** Whether all checks that may not fail hold. */
  boolean succeeded() {
    return summary.checksFailed() == 0;
  }

  int changed(String kind, String change) {
    return changes.stream()
        .filter(changed -> changed.kind().equals(kind) && changed.change().equals(change))
        .mapToInt(Changed::facts)
        .sum();
  }

  /**
   * Facts of all kinds to which the same was done.
   *
   * @param change ADDED, ALTERED or REMOVED
   */
  int changed(String change) {
    return KINDS.stream().mapToInt(kind -> changed(kind, change)).sum();
  }

  private static Map<String, Integer> rejects(DSLContext database, long runId) {
    return database
        .select(REJECT.REASON_CODE, count())
        .from(REJECT)
        .where(REJECT.RUN_ID.eq(runId))
        .groupBy(REJECT.REASON_CODE)
        .orderBy(REJECT.REASON_CODE)
        .fetchMap(REJECT.REASON_CODE, count());
  }

  private static List<Changed> changes(DSLContext database, long runId) {
    return database
        .select(CHANGE.FACT_KIND, CHANGE.CHANGE_KIND, count())
        .from(CHANGE)
        .where(CHANGE.RUN_ID.eq(runId))
        .groupBy(CHANGE.FACT_KIND, CHANGE.CHANGE_KIND)
        .fetch(row -> new Changed(row.value1(), row.value2(), row.value3()));
  }
}
