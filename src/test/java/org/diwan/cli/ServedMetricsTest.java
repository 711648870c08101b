package org.diwan.cli;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.diwan.testing.Quiet;
import org.diwan.testing.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Prometheus reads beside the open store: what the file says that the last load left. */
class ServedMetricsTest {

  /** Clocks of the process and of the server tell these. */
  private static final List<String> TIMES =
      List.of(
          "diwan_load_duration_seconds",
          "diwan_load_last_end_timestamp_seconds",
          "diwan_load_last_success_timestamp_seconds");

  @TempDir Path folder;
  private String url = "";
  private DSLContext database;
  private DataSource source;

  @BeforeEach
  void database() {
    String name = TestServer.running().freshName();
    url = TestServer.running().url(name);
    source = TestServer.running().database(name);
    database = DSL.using(source, SQLDialect.POSTGRES);
  }

  @Test
  void saysTheSameAsTheFileUnderTheSameNames() throws IOException {
    Path news = folder.resolve("news.jsonl");
    Files.writeString(news, "no JSON\n");
    assertThat(load("seeds/articles", news.toString()).exitCode())
        .isEqualTo(ExitCode.DONE_WITH_REJECTS);

    Map<String, Double> file = samples(Files.readString(folder.resolve("diwan.prom")));
    Map<String, Double> served = served();

    assertThat(served).containsOnlyKeys(file.keySet());
    file.forEach((name, value) -> {
      double margin = TIMES.contains(name) ? 60 : 0;
      assertThat(served.get(name)).as(name).isBetween(value - margin, value + margin);
    });
    assertThat(served)
        .containsEntry("diwan_load_articles{outcome=\"loaded\"}", 5.0)
        .containsEntry("diwan_load_rejects{reason=\"BAD_JSON\"}", 1.0)
        .containsEntry("diwan_load_succeeded", 1.0);
  }

  @Test
  void aLoadThatBrokeOffHasNoCountsAndTheLastSuccessStays() throws IOException {
    assertThat(load().exitCode()).isZero();
    Double success = Objects.requireNonNull(served().get(TIMES.getLast()));
    database.execute("alter table warehouse.fact_figure rename to away");
    Path news = folder.resolve("news.jsonl");
    Files.writeString(news, "{\"id\":\"a\",\"body\":\"التقى الوزيران في بكين.\"}\n");
    try (Quiet quiet = Quiet.now()) {
      assertThat(load(news.toString()).exitCode()).isEqualTo(ExitCode.FAILED);
    }

    assertThat(served())
        .containsEntry("diwan_load_succeeded", 0.0)
        .containsEntry(TIMES.getLast(), success)
        .doesNotContainKey("diwan_load_checks_failed")
        .containsOnlyKeys(samples(Files.readString(folder.resolve("diwan.prom"))).keySet());
  }

  @Test
  void beforeTheFirstLoadThereIsNothingToTell() {
    assertThat(served().keySet())
        .singleElement()
        .asString()
        .startsWith("diwan_build_info{version=");
  }

  @Test
  void tellsHowTheProcessDoes() {
    assertThat(samples(ServedMetrics.of(source).text().get()))
        .containsKeys("process_uptime_seconds", "jvm_threads_live_threads", "system_cpu_count");
  }

  private Typed load(String... paths) {
    List<String> all =
        new ArrayList<>(
            List.of("load", "--url", url, "--metrics", folder.resolve("diwan.prom").toString()));
    all.addAll(List.of(paths));
    return Typed.of(folder, all.toArray(String[]::new));
  }

  private Map<String, Double> served() {
    Map<String, Double> ours = new TreeMap<>(samples(ServedMetrics.of(source).text().get()));
    ours.keySet().removeIf(name -> !name.startsWith("diwan_"));
    return ours;
  }

  private static Map<String, Double> samples(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#"))
        .collect(
            toMap(
                line -> line.substring(0, line.lastIndexOf(' ')),
                line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
  }
}
