package org.diwan.job;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** Tells which articles need no reading. */
@FunctionalInterface
interface Known {

  /** Of refs with the hashes of their articles, those that the warehouse holds just so. */
  Set<String> unchanged(Map<String, String> hashByRef) throws SQLException;
}
