package org.diwan.size;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * A warehouse of half a million articles: the five of the seeds, loaded and then multiplied in the
 * database with other years and countries. Tells its size on disk, and how long each question takes
 * the reader, through the views and asked of the base tables. The server is tuned as the embedded
 * store's, but for the loading.
 *
 * <pre>
 * mvn -q -Psize test-compile
 * mvn -q -Psize test-compile -Dsize.articles=50000 -Dsize.times=20 -Dsize.only=timeline
 * </pre>
 */
public final class SizeMeasure {
  private static final int FIRST_YEAR = 2007;
  private static final int YEARS = 16;

  private final DataSource owner;
  private final DataSource reader;
  private final int times = Integer.getInteger("size.times", 20);

  /** The tables are slower by far, and are there to be compared with. */
  private final int timesBeside = Math.max(1, times / 4);

  private final String only = System.getProperty("size.only", "");

  SizeMeasure(DataSource owner, DataSource reader) {
    this.owner = owner;
    this.reader = reader;
  }

  /** Takes no arguments, but the system properties above. */
  public static void main(String[] args) throws Exception {
    try (EmbeddedPostgres server = server()) {
      SizeMeasure measure =
          new SizeMeasure(
              server.getPostgresDatabase(), server.getDatabase("diwan_reader", "postgres"));
      measure.fill(Integer.getInteger("size.articles", 500_000));
      measure.sizes();
      measure.ask();
    }
  }

  /** With {@code size.home} it keeps its data there, and further calls ask the same warehouse. */
  private static EmbeddedPostgres server() throws Exception {
    EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
    String home = System.getProperty("size.home", "");
    if (!home.isEmpty()) {
      builder.setDataDirectory(Path.of(home)).setCleanDataDirectory(false);
    }
    return builder
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("work_mem", "32MB")
        .setServerConfig("jit", "off")
        .setServerConfig("maintenance_work_mem", "512MB")
        .setServerConfig("max_wal_size", "8GB")
        .setServerConfig("wal_level", "minimal")
        .setServerConfig("max_wal_senders", "0")
        .setServerConfig("autovacuum", "off")
        .setPGStartupWait(Duration.ofMinutes(1))
        .start();
  }

  private void fill(int articles) throws SQLException {
    long started = System.nanoTime();
    TestServer.migrate(owner);
    if (isFilled()) {
      return;
    }
    LoadRequest seeds = LoadRequest.of(List.of(Path.of("seeds/articles")));
    int loaded = (int) Loading.run(owner, Seeds.builtIn(), seeds, Progress.silent()).loaded();
    try (Connection connection = owner.getConnection()) {
      new Copies(connection).add(articles / loaded - 1);
    }
    print("%d articles multiplied to %,d in %.0f s", loaded, articles, seconds(started));
  }

  private boolean isFilled() throws SQLException {
    try (Connection connection = owner.getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery("select to_regclass('size.copy') is not null")) {
      return found.next() && found.getBoolean(1);
    }
  }

  void sizes() throws SQLException {
    try (Connection connection = owner.getConnection();
        var rows = connection.createStatement().executeQuery(SizeSql.read("sizes"))) {
      while (rows.next()) {
        print("| %s | %,d | %,.0f MB |", rows.getString(1), rows.getLong(2), rows.getDouble(3));
      }
    }
  }

  /** Each side has one connection that it keeps. */
  void ask() throws SQLException {
    try (Connection read = reader.getConnection();
        Connection own = owner.getConnection()) {
      ask(DSL.using(read, SQLDialect.POSTGRES), DSL.using(own, SQLDialect.POSTGRES));
    }
  }

  private void ask(DSLContext views, DSLContext tables) {
    String country = views.fetchSingle(SizeSql.read("busiest")).get(0, String.class);
    String partner = views.fetchSingle(SizeSql.read("partner"), country).get(0, String.class);
    long event = views.fetchSingle("select max(event_id) from reporting.event").get(0, Long.class);
    print(
        "C is %s, D %s; p95 in ms of %d times by the views, of %d by the tables",
        country, partner, times, timesBeside);
    Map<String, IntConsumer> questions = new Questions(views, country, partner, event).all();
    BaseQuestions base = new BaseQuestions(tables, country, partner, event);
    questions.forEach((name, question) -> {
      if (name.contains(only)) {
        String beside = base.has(name) ? ms(base.of(name), timesBeside) : "";
        print("| %s | %s | %s |", name, ms(question, times), beside);
      }
    });
  }

  /** The 95th percentile over the years, in milliseconds; the first call is not counted. */
  private static String ms(IntConsumer question, int times) {
    try {
      return timed(question, times);
    } catch (DataAccessException e) {
      return "over the time limit";
    }
  }

  private static String timed(IntConsumer question, int times) {
    double[] taken = new double[times];
    for (int i = -1; i < times; i++) {
      long started = System.nanoTime();
      question.accept(FIRST_YEAR + Math.floorMod(i, YEARS));
      if (i >= 0) {
        taken[i] = seconds(started) * 1000;
      }
    }
    java.util.Arrays.sort(taken);
    return String.format(Locale.ROOT, "%,.0f", taken[(int) Math.ceil(times * 0.95) - 1]);
  }

  private static double seconds(long started) {
    return (System.nanoTime() - started) / 1e9;
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
