package org.diwan.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItem.RejectedInput;
import org.diwan.warehouse.ArticleFilter;
import org.diwan.warehouse.RunArticles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads stored articles again, from what was delivered, with the present rules and lists. */
final class Rebuild implements Work {
  private final DataSource database;
  private final ArticleFilter filter;
  private final int sliceSize;
  private long runId;

  Rebuild(DataSource database, ArticleFilter filter, int sliceSize) {
    this.database = database;
    this.filter = filter;
    this.sliceSize = sliceSize;
  }

  /**
   * What a filter names must be there.
   *
   * @throws NotInWarehouseException if an article or outlet is not
   */
  void verify() throws SQLException {
    try (Connection connection = database.getConnection()) {
      List<String> unknown = RunArticles.unreadable(connection, filter.refs());
      if (!unknown.isEmpty()) {
        throw NotInWarehouseException.of(unknown);
      }
      String outlet = filter.outlet();
      if (outlet != null && !RunArticles.hasOutlet(connection, outlet)) {
        throw new NotInWarehouseException(
            "no outlet goes by the name '" + outlet + "': report coverage lists them");
      }
    }
  }

  /** The chosen articles of the run, once it is begun. */
  Supplier<Iterator<SourceItem>> items(Remake remake) {
    return () -> new StoredItems(database, runId, remake);
  }

  @Override
  public RunKind kind() {
    return RunKind.REBUILD;
  }

  @Override
  public String command() {
    StringBuilder command = new StringBuilder("rebuild");
    filter.refs().forEach(ref -> command.append(" --ref ").append(ref));
    option(command, "--outlet", filter.outlet());
    option(command, "--since", filter.since());
    option(command, "--until", filter.until());
    return command.toString();
  }

  private static void option(StringBuilder command, String name, @Nullable Object value) {
    if (value != null) {
      command.append(' ').append(name).append(' ').append(value);
    }
  }

  @Override
  public String key(String signature) {
    return Sha256.of(String.join("\n", signature, String.valueOf(sliceSize), filter.toString()));
  }

  /** What cannot be read any more must not stand there as it was read before. */
  @Override
  public Set<String> going(List<RejectedInput> rejects) {
    return rejects.stream()
        .map(RejectedInput::ref)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Override
  public void begin(JdbcTemplate database, Run run) {
    runId = run.id();
    database.execute((Connection connection) -> {
      RunArticles.choose(connection, run.id(), filter);
      return true;
    });
  }
}
