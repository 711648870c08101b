package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Writes {@code audit.change}: what facts of one kind were before the statements that change them,
 * and what they are after. Both in the transaction of those statements, and only for the facts that
 * they touch.
 */
final class Changes {
  private final Connection connection;
  private final long runId;

  Changes(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
  }

  /** Keeps the facts about to change; {@code events}, {@code agreements} or {@code figures}. */
  void before(String facts) throws SQLException {
    run("no_befores");
    run(facts + "_before");
  }

  /** Notes those that are other now. */
  void after(String facts) throws SQLException {
    run(facts + "_after");
    run("nothing_changed");
    run("no_befores");
  }

  private void run(String name) throws SQLException {
    SqlScript.run(connection, "change/" + name, runId);
  }
}
