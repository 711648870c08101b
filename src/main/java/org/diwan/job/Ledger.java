package org.diwan.job;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.warehouse.StagedCounts;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which slices of a run are written, with their rejects and warnings: rows of the very transaction
 * that wrote the slice, and so the only checkpoint that a restart needs.
 */
final class Ledger {
  private static final Pattern LINE = Pattern.compile("(.*):(\\d{1,18})", Pattern.DOTALL);

  private static final int REJECTS_AT_ONCE = 1000;

  private final JdbcTemplate database;
  private final long runId;

  Ledger(JdbcTemplate database, long runId) {
    this.database = database;
    this.runId = runId;
  }

  /** Numbers of the slices that are written. */
  BitSet written() {
    BitSet written = new BitSet();
    database.query(
        "select slice_no from audit.run_slice where run_id = ?",
        row -> {
          written.set(row.getInt(1));
        },
        runId);
    return written;
  }

  /** Articles and rejects in the slices that are written. */
  long articles() {
    Long sum =
        database.queryForObject(
            "select coalesce(sum(articles_read), 0) from audit.run_slice where run_id = ?",
            Long.class,
            runId);
    return sum == null ? 0 : sum;
  }

  void write(Slice<?> slice, StagedCounts counts, long epoch) {
    database.update(
        """
        insert into audit.run_slice (run_id, slice_no, epoch, articles_read, articles_loaded, articles_unchanged,
          articles_rejected, articles_without_fact, event_mentions, agreement_mentions, figures)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        runId,
        slice.no(),
        epoch,
        slice.read(),
        counts.articles(),
        slice.unchanged() + slice.changed() - counts.articles(),
        slice.rejects().size(),
        counts.withoutFact(),
        counts.events(),
        counts.agreements(),
        counts.figures());
    rejects(slice);
    slice
        .warnings()
        .forEach((warning, count) ->
            database.update(
                "insert into audit.run_warning values (?, ?, ?, ?)",
                runId,
                slice.no(),
                warning.name(),
                count));
  }

  private void rejects(Slice<?> slice) {
    int[] rejectNo = {0};
    database.batchUpdate(
        """
        insert into audit.reject (run_id, slice_no, reject_no, article_ref, reason_code, input_name, line_no, detail)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        slice.rejects(),
        REJECTS_AT_ONCE,
        (statement, reject) -> {
          statement.setLong(1, runId);
          statement.setInt(2, slice.no());
          statement.setInt(3, ++rejectNo[0]);
          set(statement, reject);
        });
  }

  private static void set(PreparedStatement statement, RejectedInput reject) throws SQLException {
    Matcher place = LINE.matcher(reject.place());
    boolean hasLine = place.matches();
    statement.setString(4, Storable.text(reject.ref()));
    statement.setString(5, reject.reason().name());
    statement.setString(6, Storable.text(hasLine ? place.group(1) : reject.place()));
    statement.setObject(7, hasLine ? Long.valueOf(place.group(2)) : null, Types.BIGINT);
    statement.setString(8, Storable.text(reject.detail()));
  }
}
