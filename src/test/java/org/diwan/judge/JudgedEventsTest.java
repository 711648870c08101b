package org.diwan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.ArticleFacts;
import org.junit.jupiter.api.Test;

/**
 * The events that a reader judged by the fact contract, {@code judged/events.csv}: what was right
 * is read still, what was wrong need not be.
 */
class JudgedEventsTest {
  /** Share of the right ones that rules may read otherwise: readers err, too. */
  private static final double MOST_LOST = 0.03;

  private final List<CsvRow> judged =
      Csv.read(Seeds.folder(Path.of("src/test/resources")), "judged/events.csv");

  @Test
  void whatWasRightIsReadStill() {
    Corpus.assumeIsThere();
    Set<String> refs =
        judged.stream().map(row -> row.need("article_ref")).collect(Collectors.toSet());
    Set<String> read = new HashSet<>();

    Corpus.read(refs, facts -> collect(facts, read));

    List<String> lost = judged.stream().filter(this::isRight).map(this::key).toList();
    long right = lost.size();
    lost = lost.stream().filter(key -> !read.contains(key)).toList();
    long wrong = judged.stream().filter(row -> !isRight(row) && read.contains(key(row))).count();
    System.out.printf(
        "%d of %d right events read otherwise, %d of %d wrong ones as before%n",
        lost.size(), right, wrong, judged.size() - right);
    assertThat((double) lost.size() / right).as(String.join("\n", lost)).isLessThan(MOST_LOST);
  }

  private static void collect(ArticleFacts facts, Set<String> read) {
    Drawn.of(facts).stream()
        .filter(drawn -> drawn.kind() == Drawn.Kind.EVENT)
        .forEach(drawn -> read.add(facts.article().ref() + " " + drawn.reading()));
  }

  private boolean isRight(CsvRow row) {
    return row.yes("judge");
  }

  private String key(CsvRow row) {
    return row.need("article_ref") + " " + row.need("reading");
  }
}
