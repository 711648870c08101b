package org.diwan.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diwan.job.LoadSummary;
import org.diwan.store.ProgramVersion;

/** A load told in Markdown, for a mail. Times are in UTC. */
final class RunSummary {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT);

  private final StringBuilder text = new StringBuilder();

  private RunSummary() {}

  static String of(RunEnd end, List<String> notes, Instant now) {
    LoadSummary run = end.summary();
    RunSummary told = new RunSummary();
    told.line("# Diwan: run %d %s", run.runId(), verdict(end));
    told.ended(run.duration(), now);
    told.articles(run);
    told.verbatim(notes);
    told.counted("Set aside", "reason", end.rejects());
    told.verbatim(run.rejectExamples());
    told.counted("Mended", "what", run.warnings());
    told.changes(end);
    told.checks(end);
    return told.text.toString();
  }

  static String failed(String reason, Duration duration, Instant now) {
    RunSummary told = new RunSummary();
    told.line("# Diwan: the load failed");
    told.ended(duration, now);
    told.verbatim(List.of(reason));
    return told.text.toString();
  }

  private static String verdict(RunEnd end) {
    if (!end.succeeded()) {
      return "failed its checks";
    }
    return end.summary().rejected() > 0 ? "done, with rejects" : "done";
  }

  private void ended(Duration duration, Instant now) {
    line("");
    line(
        "Ended %s after %.1f s; Diwan %s.",
        MINUTE.format(now.atOffset(ZoneOffset.UTC)),
        duration.toMillis() / 1000.0,
        ProgramVersion.program());
  }

  private void articles(LoadSummary run) {
    line("");
    line("| articles | |");
    line("| --- | ---: |");
    row("read", run.read());
    row("loaded", run.loaded());
    row("of them without a fact", run.withoutFact());
    row("unchanged", run.unchanged());
    row("rejected", run.rejected());
    row("files of another kind, skipped", run.skippedFiles());
  }

  private void counted(String title, String what, Map<String, ? extends Number> counts) {
    if (!counts.isEmpty()) {
      line("");
      line("## %s", title);
      line("");
      line("| %s | articles |", what);
      line("| --- | ---: |");
      counts.forEach((name, count) -> row(name, count.longValue()));
    }
  }

  private void changes(RunEnd end) {
    line("");
    line("## Facts");
    line("");
    line("| | added | altered | removed |");
    line("| --- | ---: | ---: | ---: |");
    for (String kind : RunEnd.KINDS) {
      line(
          "| %ss | %,d | %,d | %,d |",
          kind.toLowerCase(Locale.ROOT),
          end.changed(kind, "ADDED"),
          end.changed(kind, "ALTERED"),
          end.changed(kind, "REMOVED"));
    }
  }

  private void checks(RunEnd end) {
    line("");
    line("## Checks");
    line("");
    line(
        "%,d run: %,d failed, %,d to look at.",
        end.checks(), end.summary().checksFailed(), end.summary().checksWarned());
    verbatim(end.summary().checkFindings());
  }

  private void row(String name, long count) {
    line("| %s | %,d |", name, count);
  }

  /** Indented, so that nothing in it is taken for Markdown. */
  private void verbatim(List<String> lines) {
    if (!lines.isEmpty()) {
      line("");
      lines.forEach(one -> line("    %s", one.replaceAll("\\R", " ")));
    }
  }

  private void line(String pattern, Object... values) {
    text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
  }
}
