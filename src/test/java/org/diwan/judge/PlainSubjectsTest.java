package org.diwan.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Event;
import org.diwan.model.EventClass;
import org.junit.jupiter.api.Test;

/**
 * Articles that are plainly about sport, crime, health, entertainment or weather, picked by their
 * section and title and listed in {@code judged/plain_subjects.csv}, hold next to no deeds and
 * agreements.
 */
class PlainSubjectsTest {
  /** Deeds and agreements an article, all of them counted as false. */
  private static final double MOST = 0.2;

  @Test
  void hardlyAnyDeedIsReadOutOfThem() {
    Corpus.assumeIsThere();
    Set<String> refs =
        Csv.read(Seeds.folder(Path.of("src/test/resources")), "judged/plain_subjects.csv").stream()
            .map(row -> row.need("article_ref"))
            .collect(Collectors.toSet());
    List<String> found = new ArrayList<>();

    int read = Corpus.read(refs, facts -> collect(facts, found));

    System.out.printf("%d plain articles, %d deeds and agreements%n", read, found.size());
    assertThat(read).isEqualTo(refs.size()).isGreaterThanOrEqualTo(100);
    assertThat((double) found.size() / read).as(String.join("\n", found)).isLessThan(MOST);
  }

  private static void collect(ArticleFacts facts, List<String> found) {
    String ref = facts.article().ref();
    facts.events().stream()
        .filter(PlainSubjectsTest::isDeed)
        .forEach(event -> found.add(ref + " " + event.type()));
    facts.agreements().forEach(agreement -> found.add(ref + " " + agreement.type()));
  }

  private static boolean isDeed(Event event) {
    return event.type().eventClass() == EventClass.DEED;
  }
}
