package org.diwan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diwan.job.LoadSummary;
import org.diwan.store.ProgramVersion;
import org.jspecify.annotations.Nullable;

/** The last load as gauges in Prometheus' text format. Durations and times are in seconds. */
final class RunMetrics {

  private static final String LAST_SUCCESS = "diwan_load_last_success_timestamp_seconds";

  private final PrometheusText text = new PrometheusText();

  private RunMetrics() {}

  /**
   * Of a load that came to its end.
   *
   * @param former the file that is to be replaced: it knows the last success
   */
  static String of(RunEnd end, Instant now, @Nullable Path former) {
    LoadSummary run = end.summary();
    RunMetrics told = new RunMetrics();
    told.ended(end.succeeded(), run.duration(), now);
    lastSuccess(end, now, former).ifPresent(told::succeeded);
    told.articles(run);
    told.rejects(end.rejects());
    told.facts(run.facts());
    told.changes(end);
    told.text.gauge("diwan_load_checks_failed", "Checks that may not fail and did.");
    told.text.value("diwan_load_checks_failed", run.checksFailed());
    return told.text.toString();
  }

  /**
   * Of a load of which nothing is known but that it failed: no counts.
   *
   * @param former the file that is to be replaced: it knows the last success
   */
  static String failed(Duration duration, Instant now, @Nullable Path former) {
    RunMetrics told = new RunMetrics();
    told.ended(false, duration, now);
    lastSuccess(former).ifPresent(told::succeeded);
    return told.text.toString();
  }

  private void ended(boolean succeeded, Duration duration, Instant now) {
    text.gauge("diwan_build_info", "The program that ran, always 1.");
    text.value("diwan_build_info", 1, "version", ProgramVersion.program());
    text.gauge("diwan_load_succeeded", "Whether the last load ended well: 1, or 0.");
    text.value("diwan_load_succeeded", succeeded ? 1 : 0);
    text.gauge("diwan_load_duration_seconds", "How long the last load took.");
    text.line("diwan_load_duration_seconds", String.valueOf(duration.toMillis() / 1000.0));
    text.gauge("diwan_load_last_end_timestamp_seconds", "When the last load ended.");
    text.value("diwan_load_last_end_timestamp_seconds", now.getEpochSecond());
  }

  private void succeeded(String seconds) {
    text.gauge(LAST_SUCCESS, "When the last load that ended well did.");
    text.line(LAST_SUCCESS, seconds);
  }

  private void articles(LoadSummary run) {
    String name = "diwan_load_articles";
    text.gauge(name, "Articles of the last load by what became of them.");
    text.value(name, run.loaded(), "outcome", "loaded");
    text.value(name, run.unchanged(), "outcome", "unchanged");
    text.value(name, run.rejected(), "outcome", "rejected");
  }

  private void rejects(Map<String, Integer> reasons) {
    String name = "diwan_load_rejects";
    text.gauge(name, "Articles that the last load set aside, by reason.");
    reasons.forEach((reason, count) -> text.value(name, count, "reason", reason));
  }

  private void facts(Map<String, Long> facts) {
    String name = "diwan_load_facts";
    text.gauge(name, "Facts that the articles state which the last load wrote.");
    List.of("events", "agreements", "figures")
        .forEach(kind -> text.value(name, facts.getOrDefault(kind, 0L), "kind", kind));
  }

  /** All of them, with zeros: a series that goes missing raises no alarm. */
  private void changes(RunEnd end) {
    String name = "diwan_load_changes";
    text.gauge(name, "Facts that the last load added, altered or removed.");
    for (String kind : RunEnd.KINDS) {
      for (String change : RunEnd.CHANGES) {
        text.value(name, end.changed(kind, change), "kind", kind, "change", change);
      }
    }
  }

  private static Optional<String> lastSuccess(RunEnd end, Instant now, @Nullable Path former) {
    return end.succeeded()
        ? Optional.of(String.valueOf(now.getEpochSecond()))
        : lastSuccess(former);
  }

  private static Optional<String> lastSuccess(@Nullable Path former) {
    if (former == null || !Files.isReadable(former)) {
      return Optional.empty();
    }
    try {
      return Files.readAllLines(former).stream()
          .filter(line -> line.matches(LAST_SUCCESS + " \\d+"))
          .map(line -> line.substring(LAST_SUCCESS.length() + 1))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
