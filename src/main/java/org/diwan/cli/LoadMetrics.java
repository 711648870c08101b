package org.diwan.cli;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.util.List;
import org.diwan.job.LoadSummary;
import org.diwan.source.RejectReason;
import org.diwan.store.ProgramVersion;
import org.jspecify.annotations.Nullable;

/**
 * The last load as gauges, in Prometheus' text format 0.0.4: the same names in the file that a load
 * leaves and beside the open store. Durations and times are in seconds.
 */
final class LoadMetrics {

  private static final String SECONDS = "seconds";
  private static final double THOUSAND = 1000;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private LoadMetrics() {}

  /** The text; without an outcome, that of a program that has seen no load. */
  static String text(@Nullable LoadOutcome outcome) {
    LoadMetrics told = new LoadMetrics();
    String version = ProgramVersion.program();
    told.value("diwan.build.info", "The program that runs, always 1.", 1, "version", version);
    if (outcome != null) {
      told.ended(outcome);
      if (outcome.counts() != null) {
        told.counts(outcome.counts());
      }
    }
    return told.registry.scrape();
  }

  private void ended(LoadOutcome outcome) {
    value(
        "diwan.load.succeeded",
        "Whether the last load ended well: 1, or 0.",
        outcome.succeeded() ? 1 : 0);
    seconds(
        "diwan.load.duration",
        "How long the last load took.",
        outcome.duration().toMillis() / THOUSAND);
    time("diwan.load.last.end.timestamp", "When the last load ended.", outcome.ended());
    if (outcome.lastSuccess() != null) {
      time(
          "diwan.load.last.success.timestamp",
          "When the last load that ended well did.",
          outcome.lastSuccess());
    }
  }

  private void counts(RunEnd end) {
    LoadSummary run = end.summary();
    articles("loaded", run.loaded());
    articles("unchanged", run.unchanged());
    articles("rejected", run.rejected());
    rejects(end);
    for (String kind : List.of("events", "agreements", "figures")) {
      value(
          "diwan.load.facts",
          "Facts that the articles state which the last load wrote.",
          run.facts().getOrDefault(kind, 0L),
          "kind",
          kind);
    }
    changes(end);
    value("diwan.load.checks.failed", "Checks that may not fail and did.", run.checksFailed());
  }

  private void rejects(RunEnd end) {
    String help = "Articles that the last load set aside, by reason.";
    for (RejectReason reason : RejectReason.values()) {
      int count = end.rejects().getOrDefault(reason.name(), 0);
      value("diwan.load.rejects", help, count, "reason", reason.name());
    }
  }

  private void articles(String outcome, long count) {
    String help = "Articles of the last load by what became of them.";
    value("diwan.load.articles", help, count, "outcome", outcome);
  }

  /** All of them, with zeros: a series that goes missing raises no alarm. */
  private void changes(RunEnd end) {
    String help = "Facts that the last load added, altered or removed.";
    for (String kind : RunEnd.KINDS) {
      for (String change : RunEnd.CHANGES) {
        int facts = end.changed(kind, change);
        value("diwan.load.changes", help, facts, "kind", kind, "change", change);
      }
    }
  }

  private void time(String name, String help, Instant time) {
    seconds(name, help, time.getEpochSecond());
  }

  private void seconds(String name, String help, double value) {
    Gauge.builder(name, () -> value).baseUnit(SECONDS).description(help).register(registry);
  }

  private void value(String name, String help, double value, String... labels) {
    Gauge.builder(name, () -> value).tags(labels).description(help).register(registry);
  }
}
