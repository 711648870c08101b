package org.diwan.job;

import java.sql.SQLException;
import java.util.List;
import org.diwan.warehouse.StagedArticle;

/**
 * Makes of a slice's new articles what is wanted of them.
 *
 * @param <T> what that is
 */
@FunctionalInterface
interface Making<T> {
  T of(int sliceNo, List<StagedArticle> articles) throws SQLException;
}
