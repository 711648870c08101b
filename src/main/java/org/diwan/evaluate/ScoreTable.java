package org.diwan.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores as an aligned table for a person. */
public final class ScoreTable {
  private static final String HEAD = "%-20s%10s%10s%10s%8s%8s";
  private static final String ROW = "%-20s%10.3f%10.3f%10.3f%8d%8d";
  private static final String SHARE = "%-36s%8.3f  of %d";

  private final List<String> lines = new ArrayList<>();
  private final Scores scores;

  private ScoreTable(Scores scores) {
    this.scores = scores;
  }

  public static List<String> of(Scores scores) {
    ScoreTable table = new ScoreTable(scores);
    table.byLine();
    table.shares("Of what matched, right", scores.attributes().entrySet());
    table.byType();
    table.byRule();
    table.byConfidence();
    return table.lines;
  }

  private void byLine() {
    say("%d annotated articles, %d of them not read", scores.articles(), scores.absent());
    say(HEAD, "", "precision", "recall", "F1", "gold", "found");
    for (Line line : Line.values()) {
      row(line.title(), scores.line(line));
    }
    row("all facts", scores.all());
    say("%-20s%20s%10.3f", "mean of lines", "", scores.meanOfLines());
  }

  private void byType() {
    say("");
    say(HEAD, "By event type", "precision", "recall", "F1", "gold", "found");
    scores.types().forEach((type, tally) -> row(type.name(), tally));
  }

  private void byRule() {
    Comparator<Map.Entry<String, Share>> most =
        Comparator.comparingInt(rule -> -rule.getValue().all());
    shares("Right by rule", scores.rules().entrySet().stream().sorted(most).toList());
  }

  private void byConfidence() {
    say("");
    say("Right by confidence");
    scores.bands().forEach((band, share) -> share(band.title(), share));
  }

  private void shares(String title, Iterable<Map.Entry<String, Share>> shares) {
    say("");
    say(title);
    shares.forEach(share -> share(share.getKey(), share.getValue()));
  }

  private void share(String title, Share share) {
    say(SHARE, "  " + title, share.value(), share.all());
  }

  private void row(String title, Tally tally) {
    say(ROW, title, tally.precision(), tally.recall(), tally.f1(), tally.gold(), tally.found());
  }

  private void say(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }
}
