package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Schema {@code staging}, filled by COPY. Its tables hold one slice at a time. */
public final class Staging {
  private final Connection connection;

  /** Writes through a connection whose transaction is the caller's. */
  public Staging(Connection connection) {
    this.connection = connection;
  }

  /**
   * Empties the staging tables, but for those in which triggers note what a transaction writes.
   * Most are empty already; the planner is made to forget that they, and those notes, were counted
   * so.
   */
  public void clear() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          call staging.clear(
            'staging.article', 'staging.event', 'staging.event_participant',
            'staging.event_mention', 'staging.event_topic', 'staging.agreement',
            'staging.agreement_party', 'staging.agreement_mention', 'staging.agreement_topic',
            'staging.figure', 'staging.figure_subject', 'staging.unresolved',
            'staging.article_band', 'staging.correction_hit', 'staging.leaving_article',
            'staging.carried_fact', 'staging.claimed_fact', 'staging.fact_before',
            'staging.current_article',
            'staging.block_cluster', 'staging.fact_group', 'staging.fact_group_mention',
            'staging.dropped_mention', 'staging.story_article', 'staging.story_group',
            'staging.summary_event', 'staging.summary_meeting', 'staging.summary_visit',
            'staging.summary_word', 'staging.summary_article',
            'staging.summary_figure', 'staging.summary_agreement')
          """);
      statement.execute(
          """
          call staging.forget_counts(
            'staging.summary_due', 'staging.summary_unresolved', 'audit.touched')
          """);
    }
  }

  /** Puts a slice in place of the one before. */
  public void write(StagedSlice slice) throws SQLException {
    clear();
    slice.writeTo(connection);
  }
}
