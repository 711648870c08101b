package org.diwan.job;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.source.SourceItem.RejectedInput;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a run is about: how it is told, found again when it broke off, begun and settled. */
interface Work {

  RunKind kind();

  /** What was asked for, as the account of the run keeps it. */
  String command();

  /**
   * Fingerprint by which a run that broke off is found again.
   *
   * @param signature that of the reading
   */
  String key(String signature);

  /** Files and folders that the run is told to have read. */
  default List<Path> inputs() {
    return List.of();
  }

  /**
   * The last run before this one to which an article was delivered just so; empty where this run is
   * its delivery. What a later run stored is newer.
   */
  default OptionalLong deliveredTo(ReadArticle article) {
    return OptionalLong.empty();
  }

  /** Refs of rejects under which a stored article goes. */
  default Set<String> going(List<RejectedInput> rejects) {
    return Set.of();
  }

  /**
   * Before the first step, in no transaction.
   *
   * @param run begun now or gone on with
   */
  default void begin(JdbcTemplate database, Run run) {}

  /** In the transaction that follows the last slice. */
  default void settle(JdbcTemplate database, Run run) {}
}
