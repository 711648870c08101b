package org.diwan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.Seeds;
import org.junit.jupiter.api.Test;

class WeekdaysTest {
  @Test
  void daysAreThoseOfTheLexicon() {
    assertThat(Csv.read(Seeds.folder(Path.of("seeds")), "lexicon/weekdays.csv"))
        .flatExtracting(row -> row.list("words").stream().map(Fold::fold).toList())
        .containsExactlyInAnyOrderElementsOf(Weekdays.NAMES);
  }

  @Test
  void otherWordsAreNone() {
    assertThat(Weekdays.is("اليوم")).isFalse();
  }
}
