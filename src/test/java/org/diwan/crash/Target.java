package org.diwan.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.diwan.gazetteer.Seeds;
import org.diwan.job.LoadRequest;
import org.diwan.job.LoadSummary;
import org.diwan.job.Loading;
import org.diwan.job.Progress;
import org.diwan.testing.Fingerprint;
import org.diwan.testing.ForkedProgram;
import org.diwan.testing.TestServer;
import org.diwan.testing.Traces;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * A database with the reference data, into which a process loads made-up news until something
 * happens to it.
 */
final class Target implements AutoCloseable {
  static final int ARTICLES = Integer.getInteger("crash.articles.count", 1500);
  private static final int SLICE = 25;

  private final Path folder;
  private final Path news;
  private final String name;

  private Target(Path folder, Path news, String name) {
    this.folder = folder;
    this.news = news;
    this.name = name;
  }

  /** A database with the reference data and no article, to make copies of. */
  static Target prepared(Path folder) throws IOException {
    Path none = MadeUpNews.write(folder.resolve("none.jsonl"), 0, 0);
    Path news = MadeUpNews.write(folder.resolve("news.jsonl"), ARTICLES, 1);
    String name = TestServer.running().freshName();
    new Target(folder, none, name).finish();
    return new Target(folder, news, name);
  }

  Target copy() {
    return new Target(folder, news, TestServer.running().copy(name));
  }

  /** Starts the program on the news. */
  ForkedProgram start(String... more) throws IOException {
    String url = TestServer.running().url(name);
    List<String> arguments = new ArrayList<>(List.of("load", "--url", url, "--slice", "" + SLICE));
    arguments.addAll(List.of(more));
    arguments.add(news.toString());
    return ForkedProgram.start(folder, Map.of(), arguments.toArray(String[]::new));
  }

  /** Loads the news to their end, in this process. */
  LoadSummary finish() {
    LoadRequest request = new LoadRequest(List.of(news), false, SLICE, 2, true);
    return Loading.run(database(), Seeds.builtIn(), request, Progress.silent());
  }

  /** Loads to the end and tells what is not as it would have been. */
  List<String> faultsAfterRestart(String undisturbed) {
    LoadSummary summary = finish();
    List<String> faults = new ArrayList<>(summary.checkFindings());
    Fingerprint.differences(fingerprint(), undisturbed)
        .forEach(line -> faults.add("differs: " + line));
    String left = Traces.left(sql());
    if (!left.isEmpty()) {
      faults.add("left: " + left);
    }
    long written =
        sql().fetchSingle("select sum(articles_loaded) from audit.run_slice").get(0, Long.class);
    if (written != ARTICLES) {
      faults.add("written " + written + " times");
    }
    return faults;
  }

  String fingerprint() {
    return Fingerprint.of(sql());
  }

  DSLContext sql() {
    return DSL.using(database(), SQLDialect.POSTGRES);
  }

  private DataSource database() {
    return TestServer.running().database(name);
  }

  @Override
  public void close() {
    TestServer.running().drop(name);
  }
}
