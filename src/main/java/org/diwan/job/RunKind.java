package org.diwan.job;

/** What a run is for; the names stand in {@code audit.run.run_kind}. */
enum RunKind {
  /** Files and standard input. */
  LOAD,
  /** Stored articles, read again. */
  REBUILD,
  /** Rejects of earlier runs, read again from their places. */
  REPLAY,
  /** Articles taken back. */
  WITHDRAW
}
