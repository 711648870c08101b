package org.diwan.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.diwan.job.Counted;
import org.diwan.job.LoadSummary;

/** A load told in a few lines: what came in on the standard output, what was wrong on the other. */
record LoadAccount(Console console) {

  private static final List<String> KINDS = List.of("event", "agreement", "figure", "participant");

  void print(RunEnd end) {
    LoadSummary summary = end.summary();
    console.say(counts(summary));
    if (summary.loaded() > 0) {
      console.say(found(summary));
    }
    changes(end);
    if (!summary.warnings().isEmpty()) {
      console.say("Mended: " + joined(summary.warnings()));
    }
    if (summary.skippedFiles() > 0) {
      console.say("Skipped " + Counted.of(summary.skippedFiles(), "file") + " of another kind.");
    }
    if (summary.withdrawn() > 0) {
      console.say(
          format(
              "%,d of the rejected stood in the store: what they said was taken back.",
              summary.withdrawn()));
    }
    rejects(summary);
    summary.checkFindings().forEach(line -> console.err().println("check " + line));
  }

  int exitCode(LoadSummary summary) {
    if (summary.checksFailed() > 0) {
      return ExitCode.FAILED;
    }
    return summary.rejected() > 0 ? ExitCode.DONE_WITH_REJECTS : ExitCode.DONE;
  }

  private static String counts(LoadSummary summary) {
    return format(
        "%s %s in %s: %,d loaded, %,d unchanged, %,d rejected.",
        run(summary),
        Counted.of(summary.read(), "article"),
        time(summary.duration()),
        summary.loaded(),
        summary.unchanged(),
        summary.rejected());
  }

  private static String run(LoadSummary summary) {
    if (summary.runId() == 0) {
      return "Dry run, nothing is written: read";
    }
    return format("Run %d%s read", summary.runId(), summary.resumed() ? ", gone on with," : "");
  }

  private static String found(LoadSummary summary) {
    return format(
        "Found %s, article by article; %s without a fact.",
        facts(summary.facts()), Counted.of(summary.withoutFact(), "article"));
  }

  private static String facts(Map<String, Long> counts) {
    return KINDS.stream()
        .map(kind -> Counted.of(counts.getOrDefault(kind + "s", 0L), kind))
        .collect(Collectors.joining(", "));
  }

  /** What a first load cannot do, but corrections, other texts and other rules do. */
  private void changes(RunEnd end) {
    if (end.changed("ALTERED") + end.changed("REMOVED") > 0) {
      console.say(ChangesTold.line(end::changed));
    }
  }

  private void rejects(LoadSummary summary) {
    summary.rejectExamples().forEach(line -> console.err().println("rejected " + line));
    long more = summary.rejected() - summary.rejectExamples().size();
    if (more > 0) {
      console.err().println(format("rejected %,d more: all of them are in reporting.reject", more));
    }
  }

  private static String joined(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(count -> format("%,d %s", count.getValue(), count.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String time(Duration duration) {
    return format("%.1f s", duration.toMillis() / 1000.0);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
