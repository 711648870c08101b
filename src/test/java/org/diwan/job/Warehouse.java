package org.diwan.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.diwan.correction.Corrections;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.source.SourceItem;
import org.diwan.testing.Fingerprint;
import org.diwan.testing.TestServer;
import org.diwan.warehouse.ArticleFilter;
import org.diwan.warehouse.Rules;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A fresh warehouse with a reference of three countries, and ways to load into it and look at it.
 */
final class Warehouse {
  private static final Map<String, String> SMALL =
      Map.of(
          "campaigns",
          "organisation_id,country_iso3\n",
          "conference_series",
          "id,name_en,name_ar,aliases_ar,convenor,host_iso3\n",
          "countries",
          "iso3,iso2,name_en,name_ar\nCHN,CN,China,الصين\nLAO,LA,Laos,لاوس\nEGY,EG,Egypt,مصر\n",
          "cities",
          "name_en,name_ar,country_iso3,kind,city_en\nBeijing,بكين,CHN,CAPITAL,Beijing\n",
          "organisations",
          "id,name_en,name_ar,kind,country_iso3\nasean,ASEAN,آسيان,IGO,\n",
          "people",
          "id,name_en,name_ar,country_iso3\nxi-jinping,Xi Jinping,شي جين بينغ,CHN\n",
          "holdings",
          "person_id,office_class,title_ar,country_iso3,organisation_id,from,to,sureness\n"
              + "xi-jinping,HEAD_OF_STATE,رئيس,CHN,,2013-03,,HIGH\n",
          "outlets",
          "id,name_en,name_ar,aliases,country_iso3\nxinhua,Xinhua,شينخوا,news.cn,CHN\n");

  static final Seeds SEEDS = seeds(Map.of());

  private static final int SLICE = 7;

  private final DataSource database;

  Warehouse() {
    this(TestServer.running().smallDatabase());
  }

  /** In a database that is there. */
  Warehouse(DataSource database) {
    this.database = database;
  }

  /** The small reference with some files replaced; names without folder and ending. */
  static Seeds seeds(Map<String, String> replaced) {
    return path -> {
      String name = path.replace("reference/", "").replace(".csv", "");
      String content = replaced.getOrDefault(name, SMALL.getOrDefault(name, ""));
      return content.isEmpty()
          ? Seeds.builtIn().open(path)
          : new java.io.ByteArrayInputStream(
              content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    };
  }

  DataSource database() {
    return database;
  }

  DSLContext sql() {
    return DSL.using(database, SQLDialect.POSTGRES);
  }

  LoadSummary load(Invented invented, List<SourceItem> items, int sliceSize) {
    return load(invented.reading(items), sliceSize, Progress.silent());
  }

  LoadSummary load(Reading reading, int sliceSize, Progress progress) {
    LoadRequest request = new LoadRequest(List.of(), false, sliceSize, 2, false);
    return pooled(source -> new Loading(source, SEEDS, reading, request, progress).run());
  }

  /** Reads stored articles again, with rules that go by a name of their own. */
  LoadSummary rebuild(Invented invented, String rules, ArticleFilter filter, Progress progress) {
    return rebuild(new Rules(rules, ""), invented::again, invented::read, filter, progress);
  }

  /** Reads stored articles again; rules that merge otherwise have all of them written anew. */
  LoadSummary rebuild(
      Rules rules,
      Remake remake,
      Function<Article, ArticleFacts> read,
      ArticleFilter filter,
      Progress progress) {
    LoadRequest sizes = new LoadRequest(List.of(), false, SLICE, 2, false);
    return pooled(source -> {
      Rebuild rebuild = new Rebuild(source, filter, SLICE);
      Reading reading = new Reading(rules, rebuild.items(remake), read, Corrections.none(), remake);
      return new Loading(source, SEEDS, reading, sizes, rebuild, progress).run();
    });
  }

  LoadSummary rebuild(Invented invented, String rules) {
    return rebuild(invented, rules, ArticleFilter.ALL, Progress.silent());
  }

  /** The same reading, all of it written anew. */
  LoadSummary rewrite(Invented invented, ArticleFilter filter) {
    Rules rules = new Rules("for " + filter, "merged otherwise for " + filter);
    return rebuild(rules, invented::again, invented::read, filter, Progress.silent());
  }

  WithdrawalSummary withdraw(String... refs) {
    return pooled(source -> Withdrawal.of(source, List.of(refs), false, Progress.silent()));
  }

  /**
   * Does something with few connections that are kept, as the program has them: the server is slow
   * with each statement that a connection has not met before.
   */
  <T> T pooled(Function<DataSource, T> work) {
    if (database instanceof HikariDataSource) {
      return work.apply(database);
    }
    HikariConfig config = new HikariConfig();
    config.setDataSource(database);
    config.setMinimumIdle(0);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      return work.apply(pool);
    }
  }

  /** All but former versions of articles and the numbers of the present ones. */
  List<String> presentFacts() {
    sql()
        .execute(
            "update warehouse.dim_article set version_no = 1000 - version_no where not is_current");
    sql().execute("update warehouse.dim_article set version_no = 7 where is_current");
    return fingerprint().lines().filter(line -> !line.startsWith("dim_article ")).toList();
  }

  /** Ends all connections of the load once so many articles are written. */
  Progress cutAfter(long articles) {
    return new Progress() {
      @Override
      public void done(long done, double perSecond, @Nullable Duration left) {
        if (done == articles) {
          sql()
              .fetch(
                  """
                  select pg_terminate_backend(pid) from pg_stat_activity
                   where datname = current_database() and pid <> pg_backend_pid()
                  """);
          throw new IllegalStateException("cut");
        }
      }

      @Override
      public void note(String line) {}
    };
  }

  String fingerprint() {
    return Fingerprint.of(sql());
  }

  long count(String from) {
    return sql().fetchSingle("select count(*) from " + from).get(0, Long.class);
  }

  String text(String query) {
    return String.valueOf(sql().fetchSingle(query).get(0));
  }
}
