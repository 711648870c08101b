package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * Staging to warehouse, set-wise. The members of dimensions go first, in a transaction of their
 * own, so that no slice waits for the names of another; then the articles and what they say.
 *
 * <p>An article that was delivered otherwise than before gets a new version; in both cases, changed
 * article or other reading, what the article said before is replaced, and what it says as before
 * keeps its id. What lost or gained a mention is noted in {@code audit.touched} for {@link
 * Resolve}.
 */
public final class Merge {
  private static final List<String> MEMBERS =
      List.of("countries", "places", "participants", "outlets", "units");

  private static final List<String> FORMER_FACTS =
      List.of(
          "touched_events",
          "touched_agreements",
          "touched_participants",
          "touched_members",
          "removed_events",
          "removed_agreements",
          "removed_figures",
          "removed_unresolved",
          "touched_stories",
          "removed_stories",
          "removed_bands",
          "removed_correction_hits");

  private static final List<String> EVENT_PARTS =
      List.of("event_places", "event_participants", "event_topics");

  private static final List<String> AGREEMENT_PARTS =
      List.of("agreement_places", "agreement_parties", "agreement_topics");

  private static final List<String> OTHER_PARTS =
      List.of(
          "figure_subjects",
          "named_participants",
          "run_participants",
          "unresolved",
          "article_bands",
          "new_stories",
          "correction_hits");

  private final Connection connection;
  private final long runId;
  private final Changes changes;

  /** Merges through a connection whose transactions are the caller's. */
  public Merge(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
    this.changes = new Changes(connection, runId);
  }

  /** Adds the members of dimensions that the staged slice needs and nobody knew. */
  public void members() throws SQLException {
    run(MEMBERS);
  }

  /**
   * Writes the staged slice.
   *
   * @param expected what was staged; a server that crashed since has emptied the unlogged tables
   * @return stored articles whose facts were replaced: until the next {@link Resolve} theirs are
   *     half there
   */
  public long facts(StagedCounts expected) throws SQLException {
    long replaced = run("leaving");
    run("carried");
    run("claimed");
    changes.before("figures");
    run(FORMER_FACTS);
    run("former_versions");
    run("revived_versions");
    verify("articles", expected.articles(), run("read_again") + run("new_versions"));
    run("current_articles");
    said(expected);
    changes.after("figures");
    return replaced;
  }

  private void said(StagedCounts expected) throws SQLException {
    verify("events", expected.events(), run("event_mentions"));
    run(EVENT_PARTS);
    verify("figures", expected.figures(), run("figures"));
    verify("agreements", expected.agreements(), run("agreement_mentions"));
    run(AGREEMENT_PARTS);
    run(OTHER_PARTS);
    run("claims");
  }

  /**
   * Takes away what current articles say; their text stays as a version that is not current. What
   * is staged is left for {@link #facts}.
   *
   * @return the articles withdrawn; of refs that have no current version nothing is taken
   */
  public long withdraw(Collection<String> refs) throws SQLException {
    long withdrawn = leaving(refs);
    run("withdrawals");
    changes.before("figures");
    run(FORMER_FACTS);
    run("withdrawn_versions");
    changes.after("figures");
    run("withdrawn_articles");
    return withdrawn;
  }

  private long leaving(Collection<String> refs) throws SQLException {
    String sql =
        """
        insert into staging.leaving_article (article_id, article_ref)
        select article_id, article_ref from warehouse.dim_article where is_current and article_ref = any (?)
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", refs.toArray()));
      return statement.executeLargeUpdate();
    }
  }

  private static void verify(String what, long expected, long written) {
    if (expected != written) {
      throw new IllegalStateException(
          "staged " + expected + " " + what + " and found " + written + ": start the load again");
    }
  }

  private void run(List<String> names) throws SQLException {
    for (String name : names) {
      run(name);
    }
  }

  private long run(String name) throws SQLException {
    return SqlScript.run(connection, "merge/" + name, runId);
  }
}
