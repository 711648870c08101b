package org.diwan.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores as an aligned table for a person. */
public final class ScoreTable {
  private static final String HEAD = "%-24s%10s%10s%10s%8s%8s";
  private static final String ROW = "%-24s%10.3f%10.3f%10.3f%8d%8d";
  private static final String BAND = "%-24s%10s%10s%10s";
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
    say("%-24s%20s%10.3f", "mean of lines", "", scores.meanOfLines());
  }

  private void byType() {
    say("");
    say(HEAD, "By event type", "precision", "recall", "F1", "gold", "found");
    scores.types().forEach((type, tally) -> row(type.name(), tally));
  }

  /** Gold and recall of a rule are those of its line: what the rule finds of all such facts. */
  private void byRule() {
    Comparator<Map.Entry<String, RuleScore>> most =
        Comparator.comparingInt(rule -> -rule.getValue().found());
    say("");
    say(HEAD, "By rule", "precision", "recall", "F1", "gold", "found");
    scores.rules().entrySet().stream()
        .sorted(most)
        .forEach(rule -> row(rule.getKey(), rule.getValue()));
  }

  private void row(String title, RuleScore rule) {
    say(ROW, title, rule.precision(), rule.recall(), rule.f1(), rule.gold(), rule.found());
  }

  private void byConfidence() {
    say("");
    say(BAND, "By confidence", "right", "found", "of all");
    int all = scores.bands().values().stream().mapToInt(Share::all).sum();
    scores.bands().forEach((band, share) -> band(band.title(), share, Math.max(1, all)));
  }

  private void band(String title, Share share, int all) {
    String part = Math.round(100.0 * share.all() / all) + " %";
    say(BAND, title, String.format(Locale.ROOT, "%.3f", share.value()), share.all(), part);
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
