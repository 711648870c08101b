package org.diwan.job;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.diwan.source.ArticleSource;
import org.diwan.source.SourceItem;
import org.diwan.source.SourceItem.ReadArticle;
import org.diwan.warehouse.OpenReject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what was set aside again, from its place, and loads what is good now. */
final class Replay implements Work {
  private static final int ROWS_AT_ONCE = 1000;

  private final @Nullable Long ofRun;
  private final int sliceSize;
  private final List<OpenReject> rejects;
  private final Map<String, RejectedFile> files = new LinkedHashMap<>();
  private final Map<OpenReject, String> missing = new LinkedHashMap<>();

  private Replay(@Nullable Long ofRun, int sliceSize, List<OpenReject> rejects) {
    this.ofRun = ofRun;
    this.sliceSize = sliceSize;
    this.rejects = rejects;
    rejects.forEach(this::sort);
  }

  /**
   * The rejects that are open.
   *
   * @param ofRun null for those of all runs
   * @throws NotInWarehouseException if there is no such run
   */
  static Replay of(DataSource database, @Nullable Long ofRun, int sliceSize) throws SQLException {
    verify(database, ofRun);
    try (Connection connection = database.getConnection()) {
      return new Replay(ofRun, sliceSize, OpenReject.of(connection, ofRun));
    }
  }

  /**
   * A run must be there.
   *
   * @param ofRun null for those of all runs
   * @throws NotInWarehouseException if there is no such run
   */
  static void verify(DataSource database, @Nullable Long ofRun) throws SQLException {
    try (Connection connection = database.getConnection()) {
      if (ofRun != null && !isRun(connection, ofRun)) {
        throw new NotInWarehouseException("there is no run " + ofRun + ": status lists the last");
      }
    }
  }

  boolean isEmpty() {
    return rejects.isEmpty();
  }

  Supplier<Iterator<SourceItem>> items(ArticleSource source) {
    return () -> new RejectedItems(source, List.copyOf(files.values()));
  }

  private void sort(OpenReject reject) {
    String why = unreachable(reject);
    if (why == null) {
      files.computeIfAbsent(reject.input(), RejectedFile::new).add(reject);
    } else {
      missing.put(reject, why);
    }
  }

  private static @Nullable String unreachable(OpenReject reject) {
    if (reject.input().equals("-")) {
      return "it came on the standard input";
    }
    if (reject.runKind().equals(RunKind.REBUILD.name())) {
      return "it is a stored article: rebuild reads it again";
    }
    if (isPipe(reject.input())) {
      return "it came through a pipe";
    }
    return isFile(reject.input())
        ? null
        : "there is no such file, looked for from " + Path.of("").toAbsolutePath();
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isPipe(String name) {
    try {
      return name.startsWith("/dev/fd/")
          || Files.exists(Path.of(name)) && !isFile(name) && !Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isRun(Connection connection, long runId) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select from audit.run where run_id = ?")) {
      statement.setLong(1, runId);
      return statement.executeQuery().next();
    }
  }

  @Override
  public RunKind kind() {
    return RunKind.REPLAY;
  }

  @Override
  public String command() {
    return "replay-rejects" + (ofRun == null ? "" : " --run " + ofRun);
  }

  @Override
  public String key(String signature) {
    StringBuilder all = new StringBuilder(signature).append('\n').append(sliceSize);
    rejects.forEach(reject -> all.append(' ').append(reject.id()));
    files.values().forEach(file -> all.append('\n').append(RunKey.mark(file.path())));
    return Sha256.of(all.toString());
  }

  @Override
  public OptionalLong deliveredTo(ReadArticle article) {
    RejectedFile file = file(article.place());
    return file == null ? OptionalLong.empty() : file.deliveredTo(article.place());
  }

  /** A place is a file, or file and line. */
  private @Nullable RejectedFile file(String place) {
    RejectedFile whole = files.get(place);
    int end = place.lastIndexOf(':');
    return whole == null && end > 0 ? files.get(place.substring(0, end)) : whole;
  }

  @Override
  public List<Path> inputs() {
    return files.values().stream().map(RejectedFile::path).toList();
  }

  @Override
  public void settle(JdbcTemplate database, Run run) {
    for (RejectedFile file : files.values()) {
      for (OpenReject reject : file.rejects()) {
        String why = file.missing(reject);
        if (why != null) {
          missing.put(reject, why);
        }
      }
    }
    database.batchUpdate(
        "update audit.reject set replay_run_id = ?, replay_outcome = ?, replay_detail = ? where reject_id = ?",
        rejects,
        ROWS_AT_ONCE,
        (statement, reject) -> {
          String why = missing.get(reject);
          statement.setLong(1, run.id());
          statement.setString(2, why == null ? "REPLAYED" : "NOT_FOUND");
          statement.setString(3, why);
          statement.setLong(4, reject.id());
        });
  }
}
