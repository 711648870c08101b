package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Staging to warehouse, set-wise. The members of dimensions go first, in a transaction of their
 * own, so that no slice waits for the names of another; then the articles and what they say.
 *
 * <p>An article whose text changed gets a new version; in both cases, changed text or other
 * reading, what the article said before is replaced. What lost or gained a mention is noted in
 * {@code audit.touched} for {@link Resolve}.
 */
public final class Merge {
  private static final List<String> MEMBERS =
      List.of("countries", "places", "participants", "outlets", "units");

  private static final List<String> ARTICLES =
      List.of(
          "touched_events",
          "touched_agreements",
          "touched_participants",
          "removed_events",
          "removed_agreements",
          "removed_figures",
          "removed_unresolved",
          "touched_stories",
          "removed_stories",
          "removed_bands",
          "former_versions");

  private static final List<String> EVENT_PARTS =
      List.of("event_places", "event_participants", "event_topics");

  private static final List<String> AGREEMENT_PARTS =
      List.of("agreement_places", "agreement_parties", "agreement_topics");

  private static final List<String> OTHER_PARTS =
      List.of(
          "figure_subjects", "named_participants", "unresolved", "article_bands", "new_stories");

  private final Connection connection;
  private final long runId;

  /** Merges through a connection whose transactions are the caller's. */
  public Merge(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
  }

  /** Adds the members of dimensions that the staged slice needs and nobody knew. */
  public void members() throws SQLException {
    run(MEMBERS);
  }

  /**
   * Writes the staged slice.
   *
   * @param expected what was staged; a server that crashed since has emptied the unlogged tables
   */
  public void facts(StagedCounts expected) throws SQLException {
    run(ARTICLES);
    verify("articles", expected.articles(), run("new_versions") + run("read_again"));
    verify("events", expected.events(), run("event_mentions"));
    run(EVENT_PARTS);
    verify("agreements", expected.agreements(), run("agreement_mentions"));
    run(AGREEMENT_PARTS);
    verify("figures", expected.figures(), run("figures"));
    run(OTHER_PARTS);
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
