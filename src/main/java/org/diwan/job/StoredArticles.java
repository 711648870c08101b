package org.diwan.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.warehouse.EarlierDelivery;
import org.diwan.warehouse.Hashes;
import org.diwan.warehouse.KnownArticles;

/** What the warehouse holds of the articles of a run. */
final class StoredArticles implements Known {
  private final Transactions transactions;
  private final String signature;
  private final Work work;

  StoredArticles(Transactions transactions, String signature, Work work) {
    this.transactions = transactions;
    this.signature = signature;
    this.work = work;
  }

  @Override
  public Set<String> unchanged(Map<String, String> hashByRef) throws SQLException {
    try (Connection connection = transactions.reading()) {
      return KnownArticles.unchanged(connection, hashByRef, signature);
    }
  }

  @Override
  public Set<String> outdated(Iterable<ReadArticle> articles) throws SQLException {
    List<EarlierDelivery> earlier = earlier(articles);
    if (earlier.isEmpty()) {
      return Set.of();
    }
    try (Connection connection = transactions.reading()) {
      return KnownArticles.outdated(connection, earlier);
    }
  }

  private List<EarlierDelivery> earlier(Iterable<ReadArticle> articles) {
    List<EarlierDelivery> earlier = new ArrayList<>();
    for (ReadArticle read : articles) {
      OptionalLong run = work.deliveredTo(read);
      if (run.isPresent()) {
        String hash = Hashes.ofDelivered(read.delivered());
        earlier.add(new EarlierDelivery(read.article().ref(), hash, run.getAsLong()));
      }
    }
    return earlier;
  }
}
