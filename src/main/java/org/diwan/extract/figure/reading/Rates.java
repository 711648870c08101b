package org.diwan.extract.figure.reading;

import org.diwan.extract.figure.lexicon.Phrases;
import org.diwan.extract.figure.passage.Passage;
import org.diwan.gazetteer.Csv;
import org.diwan.gazetteer.CsvRow;
import org.diwan.gazetteer.Seeds;
import org.jspecify.annotations.Nullable;

/** Words that turn an amount into a rate, from {@code lexicon/rate_words.csv}. */
final class Rates {
  /**
   * What an amount is counted per.
   *
   * @param time whether it is a span of time
   */
  record Rate(String per, boolean time) {}

  private final Phrases<Rate> phrases = new Phrases<>();

  Rates(Seeds seeds) {
    for (CsvRow row : Csv.read(seeds, "lexicon/rate_words.csv")) {
      phrases.add(row.need("phrase"), new Rate(row.need("per"), row.yes("time")));
    }
  }

  Phrases.@Nullable Hit<Rate> at(Passage passage, int i) {
    return phrases.at(passage.tokens(), i);
  }
}
