package org.diwan.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Participant;
import org.diwan.warehouse.StagedArticle;

/** Reads and counts without a warehouse; every article counts as new. */
final class DryRun {
  private final Reading reading;
  private final LoadRequest request;
  private final Pace pace;
  private final Instant start = Instant.now();
  private final Map<String, Long> warnings = new TreeMap<>();
  private final Map<String, Long> facts = new TreeMap<>();
  private final Set<String> participants = new HashSet<>();
  private final List<String> examples = new ArrayList<>();
  private long loaded;
  private long unchanged;
  private long rejected;
  private long withoutFact;

  DryRun(Reading reading, LoadRequest request, Progress progress) {
    this.reading = reading;
    this.request = request;
    this.pace = new Pace(progress);
  }

  /**
   * Reads all.
   *
   * @throws ArticleReadingException if the reading of an article broke off
   */
  LoadSummary run() {
    try (ReadAhead<List<StagedArticle>> ahead =
        new ReadAhead<>(
            reading, request, hashes -> Set.of(), (no, articles) -> articles, no -> false)) {
      for (Slice<List<StagedArticle>> slice = ahead.next(); slice != null; slice = ahead.next()) {
        count(slice);
        pace.add(slice.read(), ahead.expected());
      }
      facts.put("participants", (long) participants.size());
      return summary(ahead.skippedFiles());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoadFailedException("interrupted", e);
    }
  }

  private void count(Slice<List<StagedArticle>> slice) {
    loaded += slice.changed();
    unchanged += slice.unchanged();
    rejected += slice.rejects().size();
    slice.warnings().forEach((warning, count) -> warnings.merge(warning.name(), count, Long::sum));
    slice.rejects().stream()
        .limit(LoadSummary.EXAMPLES - examples.size())
        .forEach(reject ->
            examples.add(reject.place() + ": " + reject.reason() + ": " + reject.detail()));
    slice.content().stream().map(StagedArticle::facts).forEach(this::count);
  }

  private void count(ArticleFacts found) {
    facts.merge("events", (long) found.events().size(), Long::sum);
    facts.merge("agreements", (long) found.agreements().size(), Long::sum);
    facts.merge("figures", (long) found.figures().size(), Long::sum);
    boolean isEmpty =
        found.events().isEmpty() && found.agreements().isEmpty() && found.figures().isEmpty();
    withoutFact += isEmpty ? 1 : 0;
    found.events().forEach(e -> e.participations().forEach(p -> add(p.participant())));
    found.agreements().forEach(a -> a.parties().forEach(this::add));
    found.figures().forEach(f -> f.subjects().forEach(this::add));
  }

  private void add(Participant participant) {
    participants.add(participant.key());
  }

  private LoadSummary summary(long skippedFiles) {
    Duration duration = Duration.between(start, Instant.now());
    long read = loaded + unchanged + rejected;
    return new LoadSummary(
        0,
        false,
        read,
        loaded,
        unchanged,
        rejected,
        0,
        skippedFiles,
        warnings,
        facts,
        withoutFact,
        0,
        0,
        List.of(),
        duration,
        examples);
  }
}
